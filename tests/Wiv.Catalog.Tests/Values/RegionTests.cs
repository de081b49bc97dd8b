namespace Wiv.Catalog.Tests.Values;

public class RegionTests
{
    [Theory]
    [InlineData("us-east-1")]
    [InlineData("ap-southeast-7")]
    [InlineData("us-gov-west-1")]
    [InlineData("us-iso-east-1")]
    [InlineData("us-isob-west-1")]
    [InlineData("eusc-de-east-1")]
    [InlineData("cn-northwest-1")]
    [InlineData("xx-new-12")]
    public void Words_and_a_number_are_a_region(string text) => Assert.Equal(text, Region.Parse(text).Value);

    [Theory]
    [InlineData("")]
    [InlineData("*")]
    [InlineData("us-*-1")]
    [InlineData("us-east-?")]
    [InlineData("us-east")]
    [InlineData("us-1")]
    [InlineData("us-east-1a")]
    [InlineData("US-EAST-1")]
    [InlineData("us--east-1")]
    [InlineData("-us-east-1")]
    [InlineData("us-east-1-")]
    [InlineData("us-e4st-1")]
    [InlineData("us-east-1 ")]
    [InlineData("us_east_1")]
    [InlineData("us-east-1\",\"*")]
    [InlineData("${aws:RequestedRegion}")]
    public void Anything_else_is_refused(string text)
    {
        Assert.False(Region.TryParse(text, out _));
        Assert.Contains("such as us-east-1", Assert.Throws<FormatException>(() => Region.Parse(text)).Message);
    }

    [Fact]
    public void A_region_has_at_most_64_characters()
    {
        Assert.True(Region.TryParse("us-" + new string('a', 59) + "-1", out _));
        Assert.False(Region.TryParse("us-" + new string('a', 60) + "-1", out _));
    }
}
