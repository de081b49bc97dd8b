using System.Globalization;
using Wiv.Catalog.Core.Text.Output;

namespace Wiv.Catalog.Core.Tests.Text.Output;

/// <summary>The table of hidden characters against what this platform knows of Unicode.</summary>
public sealed class HiddenCharactersTests
{
    /// <summary>Controls, formats, line ends, private characters and surrogates are hidden, whichever character of them.</summary>
    [Fact]
    public void Every_character_that_Unicode_calls_so_is_hidden()
    {
        UnicodeCategory[] hidden =
        [
            UnicodeCategory.Control,
            UnicodeCategory.LineSeparator,
            UnicodeCategory.ParagraphSeparator,
            UnicodeCategory.PrivateUse,
            UnicodeCategory.Surrogate,
        ];
        // Formats that are seen: signs before numbers in Arabic, Syriac and Kaithi, and the joiners of Egyptian hieroglyphs.
        HashSet<int> seen =
        [
            .. Enumerable.Range(0x0600, 6),
            0x06DD,
            0x070F,
            0x0890,
            0x0891,
            0x08E2,
            0x110BD,
            0x110CD,
            .. Enumerable.Range(0x13430, 16),
        ];
        for (int value = 0; value <= 0x10FFFF; value++)
        {
            UnicodeCategory category =
                value <= 0xFFFF ? char.GetUnicodeCategory((char)value) : CharUnicodeInfo.GetUnicodeCategory(value);
            bool mustHide = Array.IndexOf(hidden, category) >= 0 || (category == UnicodeCategory.Format && !seen.Contains(value));
            Assert.True(!mustHide || HiddenCharacters.Has(new CodePoint(value)), $"U+{value:X4} {category}");
        }
    }

    [Theory]
    [InlineData("Größe, 日本, عربى, हिन्दी, ελληνικά, 😀, a\u00a0b")]
    public void What_a_reader_sees_is_not_hidden(string text) => Assert.Null(HiddenCharacters.FirstIn(text));

    [Theory]
    [InlineData("👩\u200d💻")]
    [InlineData("❤\ufe0f")]
    [InlineData("می\u200cخواهم")]
    public void Joiners_may_stand_in_prose_alone(string text)
    {
        Assert.NotNull(HiddenCharacters.FirstIn(text));
        Assert.Null(HiddenCharacters.FirstInProse(text));
    }

    [Theory]
    [InlineData("a\u2028b", "U+2028, a line end")]
    [InlineData("a\u0085b", "U+0085, a line end")]
    [InlineData("a\u202eb", "U+202E, a bidirectional control")]
    [InlineData("a\u200bb", "U+200B, an invisible character")]
    [InlineData("a\ue000b", "U+E000, a private character")]
    [InlineData("a\ufffeb", "U+FFFE, not a character")]
    [InlineData("a\U0001ffffb", "U+1FFFF, not a character")]
    [InlineData("a\U000e0041b", "U+E0041, an invisible character")]
    public void One_is_described(string text, string words) =>
        Assert.Equal(words, HiddenCharacters.Describe(HiddenCharacters.FirstIn(text)!.Value));

    [Fact]
    public void Half_a_character_is_described() => One_is_described("a\ud800b", "U+D800, half of a character");
}
