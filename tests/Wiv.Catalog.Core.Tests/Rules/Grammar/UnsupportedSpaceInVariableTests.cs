using Wiv.Catalog.Core.Rules.Grammar;

namespace Wiv.Catalog.Core.Tests.Rules.Grammar;

public sealed class UnsupportedSpaceInVariableTests
{
    [Theory]
    [InlineData("${aws: username}")]
    [InlineData("${ aws:username}")]
    [InlineData("${aws:username , 'nobody'}")]
    public void It_is_told_in_resources_and_conditions(string text) =>
        PolicyCases.Fires(UnsupportedSpaceInVariable.Definition, Policy(text), $"\"arn:aws:s3:::shop/{text}\"", $"\"{text}\"");

    [Theory]
    [InlineData("${aws:username, 'no body'}")]
    [InlineData("${aws:username} x")]
    [InlineData("${ }")]
    [InlineData("${aws: username")]
    public void Others_are_not(string text) => PolicyCases.IsSilent(UnsupportedSpaceInVariable.Definition, Policy(text));

    [Fact]
    public void An_older_version_has_no_variables() =>
        PolicyCases.IsSilent(
            UnsupportedSpaceInVariable.Definition,
            Policy("${aws: username}").Replace("2012-10-17", "2008-10-17")
        );

    private static string Policy(string text) =>
        PolicyCases.Policy(
            PolicyCases.Allow(
                "s3:ListBucket",
                $"arn:aws:s3:::shop/{text}",
                $$""" "Condition": { "StringLike": { "s3:prefix": ["{{text}}", 1] } } """
            )
        );
}
