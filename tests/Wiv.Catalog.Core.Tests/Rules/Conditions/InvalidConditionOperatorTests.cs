using Wiv.Catalog.Core.Rules.Conditions;

namespace Wiv.Catalog.Core.Tests.Rules.Conditions;

public sealed class InvalidConditionOperatorTests
{
    [Fact]
    public void A_slip_is_told() =>
        PolicyCases.Fires(
            InvalidConditionOperator.Definition,
            Statements.With("""{ "StringEqual": { "aws:PrincipalAccount": "123456789012" } }"""),
            "\"StringEqual\""
        );

    [Fact]
    public void A_quantifier_without_its_colon_is_told() =>
        PolicyCases.Fires(
            InvalidConditionOperator.Definition,
            Statements.With("""{ "ForAnyValueStringEquals": { "aws:TagKeys": "team" } }"""),
            "\"ForAnyValueStringEquals\""
        );

    [Fact]
    public void Every_part_of_an_operator_is_known() =>
        PolicyCases.IsSilent(
            InvalidConditionOperator.Definition,
            Statements.With("""{ "ForAnyValue:StringLikeIfExists": { "aws:TagKeys": "team*" } }""")
        );

    [Fact]
    public void Capitals_count_for_nothing() =>
        PolicyCases.IsSilent(
            InvalidConditionOperator.Definition,
            Statements.With("""{ "stringequals": { "aws:PrincipalAccount": "123456789012" } }""")
        );
}
