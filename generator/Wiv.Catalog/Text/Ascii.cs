using Wiv.Catalog.Grammar;

namespace Wiv.Catalog;

/// <summary>Tests of whole fields, which are ASCII.</summary>
internal static class Ascii
{
    /// <summary>Whether the text is one or more digits.</summary>
    internal static bool IsDigits(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (!Characters.IsDigit(c))
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
            if (!Characters.IsOfName(c))
            {
                return false;
            }
        }
        return !text.IsEmpty;
    }
}
