using Wiv.Catalog.Core.Rules.Actions;

namespace Wiv.Catalog.Core.Tests.Rules.Actions;

/// <summary>Actions that another statement has.</summary>
public sealed class ActionOfWiderStatementTests
{
    private const string Wide = """{ "Effect": "Allow", "Action": "support:Describe*", "Resource": "*" }""";

    [Theory]
    [InlineData("""{ "Effect": "Allow", "Action": "support:DescribeTrustedAdvisorChecks", "Resource": "*" }""")]
    [InlineData(
        """{ "Effect": "Allow", "Action": ["support:RefreshTrustedAdvisorCheck", "support:DescribeTrustedAdvisorChecks"], "Resource": "arn:aws:support:::a" }"""
    )]
    [InlineData(
        """{ "Effect": "Allow", "Action": "support:DescribeTrustedAdvisorChecks", "Resource": "*", "Condition": { "Bool": { "aws:SecureTransport": "true" } } }"""
    )]
    public void An_action_under_a_wider_statement_is_told(string narrow)
    {
        PolicyCases.Fires(
            ActionOfWiderStatement.Definition,
            PolicyCases.Policy(Wide + ", " + narrow),
            "\"support:DescribeTrustedAdvisorChecks\""
        );
        PolicyCases.Fires(
            ActionOfWiderStatement.Definition,
            PolicyCases.Policy(narrow + ", " + Wide),
            "\"support:DescribeTrustedAdvisorChecks\""
        );
    }

    [Fact]
    public void Of_two_equal_actions_the_later_is_told()
    {
        const string Later = """{ "Effect": "Allow", "Action": ["support:describe*", "s3:GetObject"], "Resource": "*" }""";

        PolicyCases.Fires(ActionOfWiderStatement.Definition, PolicyCases.Policy(Wide + ", " + Later), "\"support:describe*\"");
    }

    [Theory]
    [InlineData(Wide)]
    [InlineData("""{ "Effect": "Deny", "Action": "support:DescribeTrustedAdvisorChecks", "Resource": "*" }""")]
    [InlineData("""{ "Effect": "Allow", "Action": "support:RefreshTrustedAdvisorCheck", "Resource": "*" }""")]
    [InlineData("""{ "Effect": "Allow", "NotAction": "support:DescribeTrustedAdvisorChecks", "Resource": "*" }""")]
    [InlineData("""{ "Effect": "Allow", "Action": "support:*", "Resource": "arn:aws:support:::a" }""")]
    [InlineData("""{ "Effect": "Allow", "Action": "support:Describe*" }""")]
    public void Others_and_equal_statements_are_left_alone(string other) =>
        PolicyCases.IsSilent(ActionOfWiderStatement.Definition, PolicyCases.Policy(Wide + ", " + other));

    [Fact]
    public void A_wider_statement_under_a_condition_does_not_count() =>
        PolicyCases.IsSilent(
            ActionOfWiderStatement.Definition,
            PolicyCases.Policy(
                PolicyCases.Allow("s3:*", "*", "\"Condition\": { \"Bool\": { \"aws:SecureTransport\": \"true\" } }")
                    + ", "
                    + PolicyCases.Allow("s3:GetObject")
            )
        );
}
