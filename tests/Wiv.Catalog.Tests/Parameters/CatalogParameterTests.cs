namespace Wiv.Catalog.Tests.Parameters;

/// <summary>What a hole takes of the texts that a parameter's type has let pass, and what it says of the rest.</summary>
public class CatalogParameterTests
{
    private const string Id = "79a59df900b949e579a59df900b949e579a59df900b949e579a59df900b949e5";

    [Theory]
    [InlineData("dev", 1)]
    [InlineData("dev", 3, "prod", "dev")]
    public void What_is_allowed_is_handed_on(string text, int shortest, params string[] values) =>
        Assert.Equal(text, CatalogParameter.Allowed(text, "p", shortest, values));

    [Theory]
    [InlineData("'de' has 2 characters and must have 3. (Parameter 'p')", "de", 3)]
    [InlineData("'Dev' is not one of dev, prod. (Parameter 'p')", "Dev", 1, "dev", "prod")]
    public void What_is_not_allowed_is_refused(string message, string text, int shortest, params string[] values) =>
        Assert.Equal(
            message,
            Assert.Throws<ArgumentException>(() => CatalogParameter.Allowed(text, "p", shortest, values)).Message
        );

    [Theory]
    [InlineData(ParameterHole.Value, "a:b/c")]
    [InlineData(ParameterHole.Path, "a/b")]
    [InlineData(ParameterHole.Name, "a.b_c")]
    [InlineData(ParameterHole.Field, "us-east")]
    [InlineData(ParameterHole.Partition, "aws")]
    [InlineData(ParameterHole.Partition, "aws-us-gov")]
    [InlineData(ParameterHole.Service, "s3")]
    [InlineData(ParameterHole.Region, "us-east-1")]
    [InlineData(ParameterHole.Digits, "0123")]
    [InlineData(ParameterHole.Account, "123456789012")]
    [InlineData(ParameterHole.AwsPrincipal, "arn:aws:iam::123456789012:role/a")]
    [InlineData(ParameterHole.ServicePrincipal, "events.amazonaws.com")]
    [InlineData(ParameterHole.FederatedPrincipal, "example.com/id")]
    [InlineData(ParameterHole.CanonicalUser, Id)]
    public void What_fits_a_hole_is_handed_on(ParameterHole hole, string text) =>
        Assert.Equal(text, CatalogParameter.Text(text, "p", hole, 512));

    [Theory]
    [InlineData(ParameterHole.Path, "a:b", "a part of a text that ':' divides: ':' would begin another part of it")]
    [InlineData(ParameterHole.Name, "a:b", "a part of the resource of an ARN: ':' would begin another part of it")]
    [InlineData(ParameterHole.Name, "a/b", "a part of the resource of an ARN: '/' would begin another part of it")]
    [InlineData(
        ParameterHole.Field,
        "US",
        "a part of the partition, service or Region of an ARN: what stands there is lower-case"
    )]
    [InlineData(ParameterHole.Partition, "awsx", "the partition of an ARN: a partition is aws, or aws- and more")]
    [InlineData(ParameterHole.Partition, "us-aws", "the partition of an ARN: a partition is aws, or aws- and more")]
    [InlineData(ParameterHole.Partition, "aws-", "the partition of an ARN: a partition is aws, or aws- and more")]
    [InlineData(ParameterHole.Partition, "aws-US", "the partition of an ARN: a partition is aws, or aws- and more")]
    [InlineData(ParameterHole.Partition, "aws--cn", "the partition of an ARN: a partition is aws, or aws- and more")]
    [InlineData(ParameterHole.Service, "s3:", "the service of an ARN: what stands there is lower-case letters, digits and '-'")]
    [InlineData(ParameterHole.Region, "us-east", "the Region of an ARN: a Region name is lower-case words and a number")]
    [InlineData(ParameterHole.Digits, "12a", "a part of the account of an ARN: an account is made of digits")]
    [InlineData(ParameterHole.Account, "123", "the account of an ARN: it has 3 digits; an account id is exactly 12 digits")]
    [InlineData(ParameterHole.AwsPrincipal, "events.amazonaws.com", "an AWS principal: an AWS principal is an account id")]
    [InlineData(
        ParameterHole.ServicePrincipal,
        "Events.com",
        "a service principal: a service principal is a lower-case host name"
    )]
    [InlineData(
        ParameterHole.FederatedPrincipal,
        "okta",
        "a federated principal: a federated principal is the ARN of an identity"
    )]
    [InlineData(ParameterHole.CanonicalUser, "79a5", "a canonical user: a canonical user id is 64 to 128 hexadecimal digits")]
    public void What_would_move_or_widen_the_policy_is_refused(ParameterHole hole, string text, string why)
    {
        ArgumentException refused = Assert.Throws<ArgumentException>("p", () => CatalogParameter.Text(text, "p", hole, 512));

        Assert.StartsWith($"'{text}' cannot stand in {why}", refused.Message);
    }

    [Fact]
    public void The_holes_are_those_that_the_generator_knows() =>
        Assert.Equal(
            Enum.GetValues<Grammar.Hole>().Select(hole => (hole.ToString(), (int)hole)),
            Enum.GetValues<ParameterHole>().Select(hole => (hole.ToString(), (int)hole))
        );

    [Fact]
    public void A_value_has_no_more_characters_than_the_whole_has_room_for()
    {
        Assert.Equal("abc", CatalogParameter.Text("abc", "p", ParameterHole.Value, 3));
        Assert.StartsWith(
            "'abcd' cannot stand in a policy: it has 4 characters and may have 3, so that the whole is not too long.",
            Assert.Throws<ArgumentException>("p", () => CatalogParameter.Text("abcd", "p", ParameterHole.Value, 3)).Message
        );
    }

    [Theory]
    [InlineData("arn:aws:s3:::b/*", "arn:aws:s3:::b/x:y", true)]
    [InlineData("arn:aws:sqs:*:123456789012:q", "arn:aws:sqs:us-east-1:123456789012:q", true)]
    [InlineData("arn:aws:sqs:*:q", "arn:aws:sqs:us-east-1:123456789012:q", false)]
    [InlineData("arn:aws:sqs:*:*:q", "arn:aws:sqs:us-east-1:123456789012:r", false)]
    [InlineData("arn:*:sqs:*:*:*", "arn:aws:s3:::b", false)]
    [InlineData("arn:aws:s3::*", "arn:aws:s3:::b", false)]
    [InlineData("arn:aws:s3:::*", "arn:aws:s3:::b", true)]
    public void A_wildcard_ends_with_its_field(string pattern, string arn, bool expected) =>
        Assert.Equal(expected, CatalogParameter.IsMatch(Arn.Parse(arn), pattern));

    [Fact]
    public void The_default_ARN_matches_nothing()
    {
        Assert.False(CatalogParameter.IsMatch(default, "arn:*:*:*:*:*"));
        Assert.False(CatalogParameter.IsMatch(default, "*:*:*:*:*:*"));
        Assert.Throws<ArgumentNullException>("pattern", () => CatalogParameter.IsMatch(default, null!));
    }
}
