using Wiv.Catalog.Core.Rules.Grammar;

namespace Wiv.Catalog.Core.Tests.Rules.Grammar;

public sealed class EmptyVariableTests
{
    [Theory]
    [InlineData("${}")]
    [InlineData("${ }")]
    [InlineData("x${, 'nobody'}y")]
    public void It_is_told_in_resources_and_conditions(string text) =>
        PolicyCases.Fires(EmptyVariable.Definition, Policy(text), $"\"arn:aws:s3:::shop/{text}\"", $"\"{text}\"");

    [Theory]
    [InlineData("${aws:username}")]
    [InlineData("${*}")]
    [InlineData("${")]
    [InlineData("$ {}")]
    [InlineData("{}")]
    public void Others_are_not(string text) => PolicyCases.IsSilent(EmptyVariable.Definition, Policy(text));

    [Fact]
    public void An_older_version_has_no_variables() =>
        PolicyCases.IsSilent(EmptyVariable.Definition, Policy("${}").Replace("2012-10-17", "2008-10-17"));

    private static string Policy(string text) =>
        PolicyCases.Policy(
            PolicyCases.Allow(
                "s3:ListBucket",
                $"arn:aws:s3:::shop/{text}",
                $$""" "Condition": { "StringLike": { "s3:prefix": ["{{text}}", 1] } } """
            )
        );
}
