using Wiv.Catalog.Core.Rules.Grammar;

namespace Wiv.Catalog.Core.Tests.Rules.Grammar;

public sealed class MissingQuoteInVariableTests
{
    [Theory]
    [InlineData("${aws:username, nobody}")]
    [InlineData("${aws:username, 'nobody}")]
    [InlineData("${aws:username, nobody'}")]
    [InlineData("${aws:username,'}")]
    [InlineData("${aws:username, }")]
    public void It_is_told_in_resources_and_conditions(string text) =>
        PolicyCases.Fires(MissingQuoteInVariable.Definition, Policy(text), $"\"arn:aws:s3:::shop/{text}\"", $"\"{text}\"");

    [Theory]
    [InlineData("${aws:username, 'nobody'}")]
    [InlineData("${aws:username,'nobody'}")]
    [InlineData("${aws:username, ''}")]
    [InlineData("${aws:username, 'no}body'}")]
    [InlineData("${aws:username, 'no, body' }/${aws:userid}")]
    [InlineData("${aws:username")]
    [InlineData("a, ${aws:username}, b")]
    public void Others_are_not(string text) => PolicyCases.IsSilent(MissingQuoteInVariable.Definition, Policy(text));

    [Fact]
    public void An_older_version_has_no_variables() =>
        PolicyCases.IsSilent(
            MissingQuoteInVariable.Definition,
            Policy("${aws:username, nobody}").Replace("2012-10-17", "2008-10-17")
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
