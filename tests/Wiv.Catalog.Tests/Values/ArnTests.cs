namespace Wiv.Catalog.Tests.Values;

public class ArnTests
{
    [Theory]
    [InlineData("arn:aws:iam::123456789012:role/Wiv", "aws", "iam", "", "123456789012", "role/Wiv")]
    [InlineData("arn:aws:s3:::bucket/key/with/slashes", "aws", "s3", "", "", "bucket/key/with/slashes")]
    [InlineData("arn:aws:iam::aws:policy/ReadOnlyAccess", "aws", "iam", "", "aws", "policy/ReadOnlyAccess")]
    [InlineData("arn:aws-us-gov:sns:us-gov-west-1:123456789012:t", "aws-us-gov", "sns", "us-gov-west-1", "123456789012", "t")]
    [InlineData(
        "arn:aws:lambda:us-east-1:123456789012:function:f:$LATEST",
        "aws",
        "lambda",
        "us-east-1",
        "123456789012",
        "function:f:$LATEST"
    )]
    public void Its_fields_are_told_apart(
        string text,
        string partition,
        string service,
        string region,
        string account,
        string resource
    )
    {
        Arn arn = Arn.Parse(text);

        Assert.Equal(
            (text, partition, service, region, account, resource),
            (arn.Value, arn.Partition, arn.Service, arn.Region, arn.AccountId, arn.Resource)
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData("*")]
    [InlineData("arn")]
    [InlineData("arn:aws:s3")]
    [InlineData("arn:aws:s3:::")]
    [InlineData("ARN:aws:s3:::b")]
    [InlineData("arn::s3:::b")]
    [InlineData("arn:awsx:s3:::b")]
    [InlineData("arn:aw:s3:::b")]
    [InlineData("arn:aws::::b")]
    [InlineData("arn:aws:S3:::b")]
    [InlineData("arn:aws:s3:us east:1:b")]
    [InlineData("arn:aws:iam::12345:role/x")]
    [InlineData("arn:aws:iam::1234567890123:role/x")]
    [InlineData("arn:aws:s3:::b*")]
    [InlineData("arn:aws:s3:::b?")]
    [InlineData("arn:*:s3:::b")]
    [InlineData("arn:aws:iam::*:role/x")]
    [InlineData("arn:aws:s3:::${aws:username}")]
    [InlineData("arn:aws:s3:::b\"")]
    [InlineData("arn:aws:s3:::b'")]
    [InlineData("arn:aws:s3:::b\\")]
    [InlineData("arn:aws:s3:::a b")]
    [InlineData("arn:aws:s3:::a\tb")]
    [InlineData("arn:aws:s3:::a\u202Eb")]
    [InlineData("arn:aws:s3:::a\u200Bb")]
    public void What_names_no_single_resource_is_refused(string text)
    {
        Assert.False(Arn.TryParse(text, out _));
        Assert.Throws<FormatException>(() => Arn.Parse(text));
    }

    [Theory]
    [InlineData("arn:aws:s3:::b?", "'?' is a wildcard, and this must name one resource; for a pattern use PolicyResource")]
    [InlineData("arn:aws:s3:b", "it has 4 fields of 6; an ARN is arn:partition:service:region:account:resource")]
    [InlineData("arn:aws:iam::12345:role/x", "its account is '12345'; an account is exactly 12 digits, or aws, or empty")]
    [InlineData("s3:::b", "it does not begin with 'arn:'")]
    public void The_message_says_what_is_wrong_and_what_is_right(string text, string expected) =>
        Assert.Contains(expected, Assert.Throws<FormatException>(() => Arn.Parse(text)).Message);

    [Fact]
    public void Half_a_character_is_refused()
    {
        // Not in the list above: attributes are stored as UTF-8, which has no half characters.
        Assert.False(Arn.TryParse("arn:aws:s3:::\uD800", out _));
        Assert.False(PolicyResource.TryParse("arn:aws:s3:::\uDC00*", out _));
    }

    [Fact]
    public void An_arn_has_at_most_2048_characters()
    {
        string longest = "arn:aws:s3:::" + new string('x', 2035);

        Assert.True(Arn.TryParse(longest, out _));
        Assert.False(Arn.TryParse(longest + "x", out _));
    }
}
