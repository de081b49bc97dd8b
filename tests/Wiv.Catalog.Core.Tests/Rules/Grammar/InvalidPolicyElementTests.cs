using Wiv.Catalog.Core.Rules.Grammar;

namespace Wiv.Catalog.Core.Tests.Rules.Grammar;

public sealed class InvalidPolicyElementTests
{
    [Theory]
    [InlineData("Conditions", "Condition", "did you mean 'Condition'?")]
    [InlineData("effect", "Effect", "did you mean 'Effect'?")]
    [InlineData("Version", null, "it belongs in a policy")]
    [InlineData("Comment", null, "write Sid, Effect, ")]
    public void Another_name_in_a_statement_is_told(string name, string? meant, string words)
    {
        var problem = Assert.Single(
            PolicyCases.Fires(
                InvalidPolicyElement.Definition,
                PolicyCases.Policy(PolicyCases.Allow("s3:GetObject", "*", $"\"{name}\": 1")),
                $"\"{name}\""
            )
        );

        Assert.Equal(meant, problem.Suggestion);
        Assert.Contains(words, problem.Message);
    }

    [Fact]
    public void Another_name_in_the_policy_is_told() =>
        PolicyCases.Fires(
            InvalidPolicyElement.Definition,
            """{ "Version": "2012-10-17", "Effect": "Allow", "Statements": [] }""",
            "\"Effect\"",
            "\"Statements\""
        );

    [Fact]
    public void Every_element_of_the_grammar_is_one() =>
        PolicyCases.IsSilent(
            InvalidPolicyElement.Definition,
            """{ "Id": "x", "Version": "2012-10-17", "Statement": { "Sid": "A", "Effect": "Deny", "NotPrincipal": "*", "NotAction": "s3:*", "NotResource": "*", "Condition": { "Comment": {} } } }"""
        );

    [Fact]
    public void What_is_no_statement_has_no_elements() =>
        PolicyCases.IsSilent(InvalidPolicyElement.Definition, """{ "Version": "2012-10-17", "Statement": ["Comment"] }""");
}
