using Wiv.Catalog.Core.Rules.Conditions;

namespace Wiv.Catalog.Core.Tests.Rules.Conditions;

public sealed class WildcardWithoutLikeOperatorTests
{
    [Fact]
    public void A_wildcard_is_told() =>
        PolicyCases.Fires(
            WildcardWithoutLikeOperator.Definition,
            Statements.With("""{ "StringNotEqualsIfExists": { "aws:PrincipalTag/team": ["shop", "shop-?"] } }"""),
            "\"shop-?\""
        );

    [Fact]
    public void Like_and_Arn_operators_know_wildcards() =>
        PolicyCases.IsSilent(
            WildcardWithoutLikeOperator.Definition,
            Statements.With(
                """{ "StringLike": { "aws:PrincipalTag/team": "shop-*" }, "ArnEquals": { "aws:PrincipalArn": "arn:aws:iam::*:role/shop" } }"""
            )
        );

    [Fact]
    public void A_variable_may_write_the_character() =>
        PolicyCases.IsSilent(
            WildcardWithoutLikeOperator.Definition,
            Statements.With("""{ "StringEquals": { "aws:PrincipalTag/team": "shop-${*}" } }""")
        );
}
