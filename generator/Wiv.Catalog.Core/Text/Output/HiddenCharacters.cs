namespace Wiv.Catalog.Core.Text.Output;

/// <summary>
/// The characters that a reader does not see, or sees otherwise than they stand: line ends and controls, bidirectional controls,
/// what has no width, private characters and what is no character. The table is ours, since what a platform knows of Unicode
/// depends on its version.
/// </summary>
/// <remarks>https://www.unicode.org/reports/tr36/ and https://trojansource.codes</remarks>
internal static class HiddenCharacters
{
    private const string LineEnd = "a line end";
    private const string Control = "a control character";
    private const string Bidirectional = "a bidirectional control";
    private const string Invisible = "an invisible character";
    private const string Private = "a private character";
    private const string None = "not a character";

    private static readonly (int First, int Last, string Kind)[] Ranges =
    [
        (0x0000, 0x0009, Control),
        (0x000A, 0x000D, LineEnd),
        (0x000E, 0x001F, Control),
        (0x007F, 0x0084, Control),
        (0x0085, 0x0085, LineEnd),
        (0x0086, 0x009F, Control),
        (0x00AD, 0x00AD, Invisible), // soft hyphen
        (0x034F, 0x034F, Invisible), // combining grapheme joiner
        (0x061C, 0x061C, Bidirectional),
        (0x115F, 0x1160, Invisible), // Hangul fillers
        (0x17B4, 0x17B5, Invisible), // Khmer inherent vowels
        (0x180B, 0x180F, Invisible), // Mongolian selectors
        (0x200B, 0x200D, Invisible), // zero width space and joiners
        (0x200E, 0x200F, Bidirectional),
        (0x2028, 0x2029, LineEnd),
        (0x202A, 0x202E, Bidirectional),
        (0x2060, 0x2065, Invisible), // word joiner, invisible operators
        (0x2066, 0x2069, Bidirectional),
        (0x206A, 0x206F, Invisible),
        (0x2800, 0x2800, Invisible), // blank Braille pattern
        (0x3164, 0x3164, Invisible), // Hangul filler
        (0xD800, 0xDFFF, "half of a character"),
        (0xE000, 0xF8FF, Private),
        (0xFDD0, 0xFDEF, None),
        (0xFE00, 0xFE0F, Invisible), // variation selectors
        (0xFEFF, 0xFEFF, Invisible), // byte order mark
        (0xFFA0, 0xFFA0, Invisible), // halfwidth Hangul filler
        (0xFFF0, 0xFFFB, Invisible), // interlinear annotation
        (0x13430, 0x1343F, Invisible), // Egyptian hieroglyph format controls
        (0x1BCA0, 0x1BCA3, Invisible), // shorthand format controls
        (0x1D173, 0x1D17A, Invisible), // musical format controls
        (0xE0000, 0xE0FFF, Invisible), // tags and variation selectors
        (0xF0000, 0x10FFFF, Private),
    ];

    /// <summary>Whether a character is hidden.</summary>
    public static bool Has(CodePoint character) => !character.IsPrintableAscii && KindOf(character) is not null;

    /// <summary>Whether a reason or a name that people read may not hold it: the joiners of scripts and emoji, it may.</summary>
    public static bool IsHiddenInProse(CodePoint character) =>
        character.Value is not (0x200C or 0x200D or 0xFE0E or 0xFE0F) && Has(character);

    /// <summary>Whether a screen must not get it as it is. Variation selectors only choose the form of the sign before them.</summary>
    public static bool IsHiddenOnScreen(CodePoint character) =>
        character.Value is not (>= 0xFE00 and <= 0xFE0F) && Has(character);

    /// <summary>The first hidden character of a text; <see langword="null"/> when it has none.</summary>
    public static CodePoint? FirstIn(string text) => First(text, Has);

    /// <summary>The first character that a text for people may not hold.</summary>
    public static CodePoint? FirstInProse(string text) => First(text, IsHiddenInProse);

    /// <summary>A hidden character in words: <c>U+202E, a bidirectional control</c>.</summary>
    public static string Describe(CodePoint character) => $"U+{character.Hex}, {KindOf(character)}";

    private static CodePoint? First(string text, Func<CodePoint, bool> isHidden)
    {
        if (IsPrintableAscii(text))
        {
            return null;
        }

        foreach (CodePoint character in CodePoint.In(text))
        {
            if (isHidden(character))
            {
                return character;
            }
        }

        return null;
    }

    /// <summary>A glance that settles nearly every text.</summary>
    private static bool IsPrintableAscii(string text)
    {
        foreach (char c in text)
        {
            if (c is < ' ' or > '~')
            {
                return false;
            }
        }

        return true;
    }

    private static string? KindOf(CodePoint character)
    {
        // The last two of every plane.
        if ((character.Value & 0xFFFE) == 0xFFFE)
        {
            return None;
        }

        foreach ((int first, int last, string kind) in Ranges)
        {
            if (character.Value <= last)
            {
                return character.Value >= first ? kind : null;
            }
        }

        return null;
    }
}
