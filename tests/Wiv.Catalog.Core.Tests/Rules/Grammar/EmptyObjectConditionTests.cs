using Wiv.Catalog.Core.Rules.Grammar;

namespace Wiv.Catalog.Core.Tests.Rules.Grammar;

public sealed class EmptyObjectConditionTests
{
    [Fact]
    public void An_empty_condition_is_told() =>
        PolicyCases.Fires(
            EmptyObjectCondition.Definition,
            PolicyCases.Policy("""{ "Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Condition": { } }"""),
            "{ }"
        );

    [Fact]
    public void A_condition_with_a_test_is_not_empty() =>
        PolicyCases.IsSilent(
            EmptyObjectCondition.Definition,
            PolicyCases.Policy(
                """{ "Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Condition": { "Bool": { "aws:SecureTransport": "true" } } }"""
            )
        );

    [Fact]
    public void A_list_is_told_elsewhere() =>
        PolicyCases.IsSilent(
            EmptyObjectCondition.Definition,
            PolicyCases.Policy("""{ "Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Condition": [] }""")
        );

    [Fact]
    public void No_condition_is_none() =>
        PolicyCases.IsSilent(
            EmptyObjectCondition.Definition,
            PolicyCases.Policy("""{ "Effect": "Allow", "Action": "s3:GetObject", "Resource": "*" }""")
        );
}
