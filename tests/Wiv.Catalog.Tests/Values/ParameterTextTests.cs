namespace Wiv.Catalog.Tests.Values;

public class ParameterTextTests
{
    [Theory]
    [InlineData("primary")]
    [InlineData("a")]
    [InlineData("Team-1+=,.@_/:x")]
    public void Its_alphabet_is_accepted(string text) => Assert.Equal(text, ParameterText.Parse(text).Value);

    [Theory]
    [InlineData("")]
    [InlineData("*")]
    [InlineData("work*")]
    [InlineData("work?")]
    [InlineData("$")]
    [InlineData("{x}")]
    [InlineData("${aws:username}")]
    [InlineData("a\"b")]
    [InlineData("a b")]
    [InlineData("a\u0000")]
    [InlineData("ａ")]
    public void Nothing_that_breaks_or_widens_a_policy_is_accepted(string text)
    {
        Assert.False(ParameterText.TryParse(text, out _));
        Assert.Throws<FormatException>(() => ParameterText.Parse(text));
    }

    [Fact]
    public void It_has_1_to_512_characters()
    {
        Assert.True(ParameterText.TryParse(new string('x', 512), out _));
        Assert.False(ParameterText.TryParse(new string('x', 513), out _));
    }
}
