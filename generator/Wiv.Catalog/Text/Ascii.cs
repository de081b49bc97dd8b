namespace Wiv.Catalog;

/// <summary>The character classes of IAM's grammar, which is ASCII: <c>char.IsDigit</c> and friends take in the rest of Unicode.</summary>
internal static class Ascii
{
    internal static bool IsDigit(char c) => c is >= '0' and <= '9';

    internal static bool IsLower(char c) => c is >= 'a' and <= 'z';

    internal static bool IsUpper(char c) => c is >= 'A' and <= 'Z';

    internal static bool IsLetter(char c) => IsLower(c) || IsUpper(c);

    internal static bool IsLetterOrDigit(char c) => IsLetter(c) || IsDigit(c);

    internal static bool IsHex(char c) => IsDigit(c) || c is >= 'a' and <= 'f' or >= 'A' and <= 'F';

    /// <summary>Whether the text is one or more digits.</summary>
    internal static bool IsDigits(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (!IsDigit(c))
            {
                return false;
            }
        }
        return !text.IsEmpty;
    }

    /// <summary>Whether the text is one or more lower-case letters, digits and hyphens: the form of an ARN's leading fields.</summary>
    internal static bool IsLowerKebab(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (!IsLower(c) && !IsDigit(c) && c != '-')
            {
                return false;
            }
        }
        return !text.IsEmpty;
    }
}
