using Wiv.Catalog.Core.Rules.Conditions;

namespace Wiv.Catalog.Core.Tests.Rules.Conditions;

public sealed class EquivalentToNullFalseTests
{
    [Fact]
    public void A_wildcard_alone_is_told() =>
        PolicyCases.Fires(
            EquivalentToNullFalse.Definition,
            Statements.With("""{ "StringLike": { "aws:ResourceTag/team": ["a", "*"] } }"""),
            "\"*\""
        );

    [Fact]
    public void One_of_several_values_is_any_value_too() =>
        PolicyCases.Fires(
            EquivalentToNullFalse.Definition,
            Statements.With("""{ "ForAnyValue:StringLike": { "aws:TagKeys": "*" } }"""),
            "\"*\""
        );

    [Fact]
    public void A_wildcard_with_more_asks_for_more() =>
        PolicyCases.IsSilent(
            EquivalentToNullFalse.Definition,
            Statements.With("""{ "StringLike": { "aws:ResourceTag/team": "a*" } }""")
        );

    [Fact]
    public void With_IfExists_it_is_no_test_at_all() =>
        PolicyCases.IsSilent(
            EquivalentToNullFalse.Definition,
            Statements.With("""{ "StringLikeIfExists": { "aws:ResourceTag/team": "*" } }""")
        );

    [Fact]
    public void Under_StringEquals_it_is_a_star() =>
        PolicyCases.IsSilent(
            EquivalentToNullFalse.Definition,
            Statements.With("""{ "StringEquals": { "aws:ResourceTag/team": "*" } }""")
        );
}
