using CsCheck;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Text;
using Wiv.Catalog.Core.Text.Output;

namespace Wiv.Catalog.Core.Tests.Text.Output;

public sealed class TerminalTextTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("Größe 日本 🙂 ⚠️ עברית", "Größe 日本 🙂 ⚠️ עברית")]
    [InlineData("🙂\u202e🙂", @"🙂\u202e🙂")]
    [InlineData("a\nb\tc\r\nd", "a b c  d")]
    [InlineData("a\rb", @"a\u000db")]
    [InlineData("\U000e0001", @"\U000e0001")]
    [InlineData("\uffff", @"\uffff")]
    [InlineData("a\ufe00\ufe0f", "a\ufe00\ufe0f")]
    [InlineData("a\u202e\r", @"a\u202e\u000d")]
    public void A_text_becomes_one_line_of_what_can_be_seen(string text, string expected) =>
        Assert.Equal(expected, TerminalText.Of(text));

    [Fact]
    public void Half_of_a_character_is_shown_by_its_number() => Assert.Equal(@"\ude42\ud83d", TerminalText.Of("\ude42\ud83d"));

    [Fact]
    public void Lines_and_tabs_stay_where_they_are_meant() =>
        Assert.Equal("a\r\nb\tc\n\\u0007", TerminalText.Lines("a\r\nb\tc\n\a"));

    [Fact]
    public void A_value_and_a_message_keep_their_lines()
    {
        Assert.Equal("a\nb\\u202e", TerminalText.Value("a\nb\u202e"));
        Assert.Equal("a\nb\\u202e", TerminalText.Message("a\nb\u202e"));
    }

    [Fact]
    public void A_value_that_just_fits_is_whole()
    {
        string most = new('x', Budgets.Shown);

        Assert.Equal(most, TerminalText.Value(most));
        Assert.Equal($"{most}... (501 characters)", TerminalText.Value(most + "y"));
    }

    [Fact]
    public void A_long_value_is_cut_and_its_length_told()
    {
        string value = TerminalText.Value(new string('x', 100_000_000));

        Assert.StartsWith("xxx", value);
        Assert.EndsWith("xxx... (100000000 characters)", value);
        Assert.InRange(value.Length, Budgets.Shown, Budgets.Shown + 40);
    }

    [Fact]
    public void A_character_is_not_cut_in_halves()
    {
        string text = new string('x', Budgets.Shown - 1) + "🙂🙂";

        Assert.DoesNotContain(@"\u", TerminalText.Value(text));
        Assert.DoesNotContain("🙂", TerminalText.Value(text));
    }

    [Fact]
    public void Every_problem_is_made_of_such_values()
    {
        var rule = new Rule("WIV0001", RuleCategory.Grammar, "Title", "'{0}' and '{1}'", Severity.Error, "", "");

        Problem problem = rule.At(SourceSpan.StartOf(""), "a\u202eb", new string('x', 1000));

        Assert.StartsWith(@"'a\u202eb' and 'xxx", problem.Message);
        Assert.InRange(problem.Message.Length, 500, 600);
    }

    [Fact]
    public void Nothing_hidden_is_left_and_nothing_else_is_changed() =>
        Gen.OneOf(Gen.Char.Select(c => c.ToString()), Gen.Int[0x10000, 0x10FFFF].Select(char.ConvertFromUtf32))
            .Array[0, 20]
            .Select(string.Concat)
            .Sample(text =>
            {
                string shown = TerminalText.Of(text);
                Assert.False(HasHidden(shown));
                Assert.True(shown == text || HasHidden(text));
                Assert.Equal(shown, TerminalText.Of(shown));
            });

    private static bool HasHidden(string text) => CodePoint.In(text).Any(HiddenCharacters.IsHiddenOnScreen);
}
