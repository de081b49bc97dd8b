using System.Text;

namespace Wiv.Catalog;

/// <summary>What stands between the quotes of a JSON string: the text itself, and escapes for what JSON cannot carry.</summary>
internal static class JsonEscapes
{
    internal const int LongestEscape = 6;

    /// <summary>What is printable ASCII and needs no escape.</summary>
    internal const string PlainCharacters =
        " !#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~";

#if NET8_0_OR_GREATER
    private static readonly System.Buffers.SearchValues<char> Plain = System.Buffers.SearchValues.Create(PlainCharacters);
#endif

    /// <summary>How many characters at the start are printable ASCII and need no escape, so that each is one byte of the JSON.</summary>
    internal static int PlainLength(ReadOnlySpan<char> text)
    {
#if NET8_0_OR_GREATER
        int end = text.IndexOfAnyExcept(Plain);
        return end < 0 ? text.Length : end;
#else
        int end = 0;
        while (end < text.Length && text[end] is >= ' ' and <= '~' and not ('"' or '\\'))
        {
            end++;
        }
        return end;
#endif
    }

    /// <summary>Whether all of a text is printable ASCII and needs no escape.</summary>
    internal static bool IsPlain(string text) => PlainLength(text.AsSpan()) == text.Length;

    /// <summary>The text with its escapes; the same string where it needs none.</summary>
    internal static string Escaped(string text)
    {
        int end = PlainLength(text.AsSpan());
        while (end < text.Length && WidthOfUnescaped(text, end) is > 0 and var width)
        {
            end += width;
        }
        if (end == text.Length)
        {
            return text;
        }
        var escaped = new StringBuilder(text, 0, end, text.Length + 16);
        Span<char> escape = stackalloc char[LongestEscape];
        while (end < text.Length)
        {
            int width = WidthOfUnescaped(text, end);
            _ =
                width > 0
                    ? escaped.Append(text, end, width)
                    : escaped.Append(escape.Slice(0, WriteEscape(text[end], escape)).ToString());
            end += Math.Max(width, 1);
        }
        return escaped.ToString();
    }

    /// <summary>Writes the escape of a character that needs one, and says how long it is.</summary>
    internal static int WriteEscape(char c, Span<char> destination)
    {
        destination[0] = '\\';
        if (c is '"' or '\\')
        {
            destination[1] = c;
            return 2;
        }
        destination[1] = 'u';
        for (int i = 2; i < LongestEscape; i++)
        {
            destination[i] = "0123456789abcdef"[(c >> (4 * (LongestEscape - 1 - i))) & 0xF];
        }
        return LongestEscape;
    }

    /// <summary>How many UTF-16 units the character at an index has, or 0 when it needs an escape.</summary>
    internal static int WidthOfUnescaped(string text, int index)
    {
        char c = text[index];
        if (!char.IsSurrogate(c))
        {
            return c is '"' or '\\' || char.IsControl(c) ? 0 : 1;
        }
        return index + 1 < text.Length && char.IsSurrogatePair(c, text[index + 1]) ? 2 : 0;
    }
}
