using Wiv.Catalog.Core.Rules.Conditions;

namespace Wiv.Catalog.Core.Tests.Rules.Conditions;

public sealed class RedundantKeyDueToWildcardInConditionTests
{
    [Fact]
    public void IfExists_with_any_value_is_told() =>
        PolicyCases.Fires(
            RedundantKeyDueToWildcardInCondition.Definition,
            Statements.With("""{ "StringLikeIfExists": { "aws:ResourceTag/team": "*" } }"""),
            "\"*\""
        );

    [Fact]
    public void ForAllValues_with_any_value_is_told() =>
        PolicyCases.Fires(
            RedundantKeyDueToWildcardInCondition.Definition,
            Statements.With("""{ "ForAllValues:StringLike": { "aws:TagKeys": "*" } }"""),
            "\"*\""
        );

    [Fact]
    public void Without_IfExists_the_key_must_be_there() =>
        PolicyCases.IsSilent(
            RedundantKeyDueToWildcardInCondition.Definition,
            Statements.With("""{ "StringLike": { "aws:ResourceTag/team": "*" } }""")
        );

    [Fact]
    public void A_wildcard_with_more_asks_for_more() =>
        PolicyCases.IsSilent(
            RedundantKeyDueToWildcardInCondition.Definition,
            Statements.With("""{ "StringLikeIfExists": { "aws:ResourceTag/team": "a*" } }""")
        );
}
