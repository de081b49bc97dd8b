using Wiv.Catalog.Core.Rules.Grammar;

namespace Wiv.Catalog.Core.Tests.Rules.Grammar;

public sealed class MissingBraceInVariableTests
{
    [Theory]
    [InlineData("${aws:username")]
    [InlineData("${aws:username/${aws:userid}")]
    [InlineData("${aws:username, 'nobody'")]
    [InlineData("${")]
    public void It_is_told_in_resources_and_conditions(string text) =>
        PolicyCases.Fires(MissingBraceInVariable.Definition, Policy(text), $"\"arn:aws:s3:::shop/{text}\"", $"\"{text}\"");

    [Theory]
    [InlineData("${aws:username}")]
    [InlineData("$aws:username")]
    [InlineData("{aws:username")]
    [InlineData("${}")]
    [InlineData("${aws:username, 'no}body'}")]
    public void Others_are_not(string text) => PolicyCases.IsSilent(MissingBraceInVariable.Definition, Policy(text));

    [Fact]
    public void An_older_version_has_no_variables() =>
        PolicyCases.IsSilent(MissingBraceInVariable.Definition, Policy("${aws:username").Replace("2012-10-17", "2008-10-17"));

    private static string Policy(string text) =>
        PolicyCases.Policy(
            PolicyCases.Allow(
                "s3:ListBucket",
                $"arn:aws:s3:::shop/{text}",
                $$""" "Condition": { "StringLike": { "s3:prefix": ["{{text}}", 1] } } """
            )
        );
}
