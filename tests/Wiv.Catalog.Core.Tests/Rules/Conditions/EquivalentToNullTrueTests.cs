using Wiv.Catalog.Core.Rules.Conditions;

namespace Wiv.Catalog.Core.Tests.Rules.Conditions;

public sealed class EquivalentToNullTrueTests
{
    [Fact]
    public void A_wildcard_alone_is_told() =>
        PolicyCases.Fires(
            EquivalentToNullTrue.Definition,
            Statements.With("""{ "StringNotLike": { "aws:RequestTag/team": "*" } }"""),
            "\"*\""
        );

    [Fact]
    public void IfExists_changes_nothing() =>
        PolicyCases.Fires(
            EquivalentToNullTrue.Definition,
            Statements.With("""{ "StringNotLikeIfExists": { "aws:RequestTag/team": "*" } }"""),
            "\"*\""
        );

    [Fact]
    public void A_wildcard_with_more_asks_for_more() =>
        PolicyCases.IsSilent(
            EquivalentToNullTrue.Definition,
            Statements.With("""{ "StringNotLike": { "aws:RequestTag/team": "a*" } }""")
        );

    [Fact]
    public void Without_Not_it_is_another_matter() =>
        PolicyCases.IsSilent(
            EquivalentToNullTrue.Definition,
            Statements.With("""{ "StringLike": { "aws:RequestTag/team": "*" } }""")
        );
}
