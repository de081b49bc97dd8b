using Wiv.Catalog.Core.Rules.Conditions;

namespace Wiv.Catalog.Core.Tests.Rules.Conditions;

public sealed class MissingTagKeyInConditionTests
{
    [Fact]
    public void Nothing_behind_the_slash_is_told() =>
        PolicyCases.Fires(
            MissingTagKeyInCondition.Definition,
            Statements.With("""{ "StringEquals": { "aws:RequestTag/": "a" } }"""),
            "\"aws:RequestTag/\""
        );

    [Fact]
    public void No_slash_is_told() =>
        PolicyCases.Fires(
            MissingTagKeyInCondition.Definition,
            Statements.With("""{ "StringEquals": { "aws:ResourceTag": "a" } }"""),
            "\"aws:ResourceTag\""
        );

    [Fact]
    public void A_tag_behind_the_slash_is_right() =>
        PolicyCases.IsSilent(
            MissingTagKeyInCondition.Definition,
            Statements.With("""{ "StringEquals": { "aws:RequestTag/team": "a" } }""")
        );

    [Fact]
    public void Keys_that_are_not_of_one_tag_have_none() =>
        PolicyCases.IsSilent(
            MissingTagKeyInCondition.Definition,
            Statements.With("""{ "ForAllValues:StringEquals": { "aws:TagKeys": "a" } }""")
        );
}
