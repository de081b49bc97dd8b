using Wiv.Catalog.Grammar;

namespace Wiv.Catalog.Tests.Values;

public class PolicyResourceTests
{
    [Theory]
    [InlineData("*")]
    [InlineData("arn:aws:s3:::wiv-cur-123456789012/*")]
    [InlineData("arn:*:s3:::b")]
    [InlineData("arn:aws*:s3:::b")]
    [InlineData("arn:aws:ec2:*:*:instance/*")]
    [InlineData("arn:aws:s3:::home/${aws:username}/*")]
    [InlineData("arn:aws:s3:::${aws:PrincipalTag/team, 'no team: none'}/x y")]
    [InlineData("arn:aws:s3:::a${*}b")]
    [InlineData("arn:aws:secretsmanager:*:*:secret:events!connection/*")]
    [InlineData("arn:aws:organizations::*:")]
    public void Patterns_and_variables_are_accepted(string text) => Assert.Equal(text, PolicyResource.Parse(text).Value);

    [Theory]
    [InlineData("")]
    [InlineData("**")]
    [InlineData("s3:bucket")]
    [InlineData("arn:aws:sqs")]
    [InlineData("arn:aws:s3:*")]
    [InlineData("arn:aws:*:::b")]
    [InlineData("arn:aws:s?:::b")]
    [InlineData("arn::s3:::b")]
    [InlineData("arn:aws:s3:::${aws:username")]
    [InlineData("arn:aws:s3:::${}")]
    [InlineData("arn:aws:s3:::${aws: username}")]
    [InlineData("arn:aws:s3:::${aws:username, none}")]
    [InlineData("arn:aws:s3:::a\nb")]
    public void What_iam_would_not_read_that_way_is_refused(string text)
    {
        Assert.False(PolicyResource.TryParse(text, out _));
        Assert.Throws<FormatException>(() => PolicyResource.Parse(text));
    }

    [Theory]
    [InlineData("*", "arn:aws:s3:::b", true)]
    [InlineData("arn:aws:s3:::b", "arn:aws:s3:::b", true)]
    [InlineData("arn:aws:s3:::", "arn:aws:s3:::b", false)]
    [InlineData("arn:aws:s3:::b", "arn:aws:s3:::B", false)]
    [InlineData("arn:aws:s3:::b/*", "arn:aws:s3:::b/", true)]
    [InlineData("arn:aws:s3:::b/*", "arn:aws:s3:::b/x/y:z", true)]
    [InlineData("arn:aws:s3:::b/*", "arn:aws:s3:::b", false)]
    [InlineData("arn:aws:s3:::b?", "arn:aws:s3:::b", false)]
    [InlineData("arn:aws:s3:::b?", "arn:aws:s3:::bb", true)]
    [InlineData("arn:aws:s3:::b?", "arn:aws:s3:::b😀", true)]
    [InlineData("arn:aws:s3:::b??", "arn:aws:s3:::b😀", false)]
    [InlineData("arn:aws:ec2:*:instance/i-1", "arn:aws:ec2:us-east-1:123456789012:instance/i-1", true)]
    [InlineData("arn:aws:s3:::home/${aws:username}/*", "arn:aws:s3:::home/ann/x", true)]
    [InlineData("arn:aws:s3:::home/${aws:username}/*", "arn:aws:s3:::home", false)]
    [InlineData("arn:aws:s3:::a${?}b", "arn:aws:s3:::axb", false)]
    public void Matching_follows_iam(string pattern, string arn, bool expected)
    {
        // The first cross-field pattern has five fields as written and cannot be parsed; the matcher itself knows no fields.
        bool actual = PolicyResource.TryParse(pattern, out PolicyResource resource)
            ? resource.Matches(Arn.Parse(arn))
            : Wildcard.Matches(pattern, arn);

        Assert.Equal(expected, actual);
    }

    [Fact]
    public void A_literal_wildcard_matches_itself_only()
    {
        PolicyResource resource = PolicyResource.Parse("arn:aws:s3:::a${*}b");

        Assert.True(resource.Matches("arn:aws:s3:::a*b"));
        Assert.False(resource.Matches("arn:aws:s3:::axxb"));
    }

    [Fact]
    public void An_arn_is_a_resource()
    {
        PolicyResource resource = Arn.Parse("arn:aws:s3:::b");

        Assert.Equal(PolicyResource.Parse("arn:aws:s3:::b"), resource);
        Assert.Throws<InvalidOperationException>(() => (PolicyResource)default(Arn));
    }
}
