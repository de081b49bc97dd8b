namespace Wiv.Catalog.Grammar;

/// <summary>ASCII tests: AWS's names are ASCII, and <see cref="char.IsLetter(char)"/> and its like know far more.</summary>
internal static class Characters
{
    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    public static bool IsLower(char c) => c is >= 'a' and <= 'z';

    public static bool IsUpper(char c) => c is >= 'A' and <= 'Z';

    public static bool IsLetter(char c) => IsLower(c) || IsUpper(c);

    public static bool IsLetterOrDigit(char c) => IsLetter(c) || IsDigit(c);

    public static bool IsHexadecimal(char c) => IsDigit(c) || c is (>= 'a' and <= 'f') or (>= 'A' and <= 'F');

    /// <summary>Whether the names of partitions, services and Regions have it.</summary>
    public static bool IsOfName(char c) => IsLower(c) || IsDigit(c) || c == '-';

    public static bool IsAccountId(string text)
    {
        foreach (char c in text)
        {
            if (!IsDigit(c))
            {
                return false;
            }
        }

        return text.Length == 12;
    }
}
