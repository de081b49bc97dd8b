using Wiv.Catalog.Core.Rules.Conditions;

namespace Wiv.Catalog.Core.Tests.Rules.Conditions;

public sealed class RedundantStatementDueToWildcardInConditionTests
{
    [Fact]
    public void None_of_any_value_is_told() =>
        PolicyCases.Fires(
            RedundantStatementDueToWildcardInCondition.Definition,
            Statements.With("""{ "ForAnyValue:StringNotLike": { "aws:TagKeys": "*" } }"""),
            "\"*\""
        );

    [Fact]
    public void All_of_none_hold_without_the_key() =>
        PolicyCases.IsSilent(
            RedundantStatementDueToWildcardInCondition.Definition,
            Statements.With("""{ "ForAllValues:StringNotLike": { "aws:TagKeys": "*" } }""")
        );

    [Fact]
    public void A_wildcard_with_more_asks_for_more() =>
        PolicyCases.IsSilent(
            RedundantStatementDueToWildcardInCondition.Definition,
            Statements.With("""{ "ForAnyValue:StringNotLike": { "aws:TagKeys": "a*" } }""")
        );
}
