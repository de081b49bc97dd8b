using Wiv.Catalog.Core.Rules.Resources;

namespace Wiv.Catalog.Core.Tests.Rules.Resources;

/// <summary>Of resources that one pattern takes in, the pattern is enough.</summary>
public sealed class RedundantResourceTests
{
    [Fact]
    public void A_resource_under_a_pattern_of_the_statement_is_told() =>
        PolicyCases.Fires(
            RedundantResource.Definition,
            Policy("\"arn:aws:s3:::shop*/*\", \"arn:aws:s3:::shop*\", \"arn:aws:s3:::other\""),
            "\"arn:aws:s3:::shop*/*\""
        );

    [Fact]
    public void A_wildcard_runs_over_colons() =>
        PolicyCases.Fires(
            RedundantResource.Definition,
            Policy("\"arn:aws:logs:*:*:log-group:/aws/lambda/a*\", \"arn:aws:logs:*:*:/aws/lambda/a*\""),
            "\"arn:aws:logs:*:*:log-group:/aws/lambda/a*\""
        );

    [Fact]
    public void The_second_of_two_equals_is_told()
    {
        string policy = Policy("\"arn:aws:s3:::shop\", \"arn:aws:s3:::shop\"");

        Assert.Equal(
            policy.LastIndexOf("\"arn:aws:s3:::shop\"", StringComparison.Ordinal),
            Assert.Single(PolicyCases.Fires(RedundantResource.Definition, policy, "\"arn:aws:s3:::shop\"")).Span.Start
        );
    }

    [Theory]
    [InlineData("\"arn:aws:s3:::shop\", \"arn:aws:s3:::shop/*\"")]
    [InlineData("\"arn:aws:s3:::Shop\", \"arn:aws:s3:::shop\"")]
    [InlineData("\"arn:aws:s3:::a*b\", \"arn:aws:s3:::b*a\"")]
    [InlineData("")]
    [InlineData("1, null, []")]
    public void Others_are_left_alone(string resources) => PolicyCases.IsSilent(RedundantResource.Definition, Policy(resources));

    [Fact]
    public void Another_statement_does_not_count() =>
        PolicyCases.IsSilent(
            RedundantResource.Definition,
            PolicyCases.Policy(
                PolicyCases.Allow("s3:GetObject") + ", " + PolicyCases.Allow("s3:PutObject", "arn:aws:s3:::shop/*")
            )
        );

    private static string Policy(string resources) =>
        PolicyCases.Policy($$"""{ "Effect": "Allow", "Action": "s3:GetObject", "Resource": [{{resources}}] }""");
}
