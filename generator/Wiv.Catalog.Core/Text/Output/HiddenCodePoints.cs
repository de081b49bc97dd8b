namespace Wiv.Catalog.Core.Text.Output;

/// <summary>
/// The characters that nobody sees, or that change how others are seen. The table is fixed, and does not follow the Unicode
/// data of the machine: the same text is shown alike in every compiler and on every runtime.
/// </summary>
internal static class HiddenCodePoints
{
    private static readonly (int First, int Last)[] Ranges =
    [
        (0x0000, 0x001F), // C0 controls
        (0x007F, 0x009F), // delete and C1 controls
        (0x00AD, 0x00AD), // soft hyphen
        (0x034F, 0x034F), // combining grapheme joiner
        (0x061C, 0x061C), // Arabic letter mark
        (0x115F, 0x1160), // Hangul fillers
        (0x17B4, 0x17B5), // Khmer vowels without a form
        (0x180B, 0x180F), // Mongolian selectors
        (0x200B, 0x200F), // zero width, and marks of direction
        (0x2028, 0x202E), // line and paragraph separators, embeddings and overrides
        (0x2060, 0x206F), // joiners, invisible operators, isolates
        (0x3164, 0x3164), // Hangul filler
        (0xD800, 0xDFFF), // half of a character
        (0xE000, 0xF8FF), // private use
        (0xFDD0, 0xFDEF), // no characters
        (0xFEFF, 0xFEFF), // byte order mark
        (0xFFA0, 0xFFA0), // halfwidth Hangul filler
        (0xFFF0, 0xFFFB), // annotations
        (0xFFFE, 0xFFFF), // no characters
        (0x1BCA0, 0x1BCA3), // controls of shorthand
        (0x1D173, 0x1D17A), // controls of music
        (0xE0000, 0x10FFFF), // tags and private use
    ];

    /// <summary>Whether it is one of them.</summary>
    public static bool Contains(int codePoint)
    {
        // Nearly every character of nearly every text.
        if (codePoint is >= ' ' and < 0x7F)
        {
            return false;
        }

        foreach ((int first, int last) in Ranges)
        {
            if (codePoint <= last)
            {
                return codePoint >= first;
            }
        }

        return false;
    }

    /// <summary>The character at an index: both halves of a pair together, and half a pair as it is.</summary>
    public static int At(string text, int index) =>
        char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1])
            ? char.ConvertToUtf32(text[index], text[index + 1])
            : text[index];
}
