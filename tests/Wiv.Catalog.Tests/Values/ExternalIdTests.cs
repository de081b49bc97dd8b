namespace Wiv.Catalog.Tests.Values;

public class ExternalIdTests
{
    [Theory]
    [InlineData("ab")]
    [InlineData("wiv-7f3a")]
    [InlineData("A_z0+=,.@:/-")]
    public void Its_alphabet_is_accepted(string text) => Assert.Equal(text, ExternalId.Parse(text).Value);

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("ab\"")]
    [InlineData("ab\",\"sts:ExternalId\":\"x")]
    [InlineData("ab*")]
    [InlineData("**")]
    [InlineData("a?")]
    [InlineData("a b")]
    [InlineData("ab\n")]
    [InlineData("a\\b")]
    [InlineData("${aws:username}")]
    [InlineData("äb")]
    public void Nothing_that_breaks_or_widens_a_condition_is_accepted(string text)
    {
        Assert.False(ExternalId.TryParse(text, out _));
        Assert.Throws<FormatException>(() => ExternalId.Parse(text));
    }

    [Fact]
    public void It_has_2_to_1224_characters()
    {
        Assert.True(ExternalId.TryParse(new string('x', 1224), out _));
        Assert.False(ExternalId.TryParse(new string('x', 1225), out _));
    }
}
