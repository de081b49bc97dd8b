using Wiv.Catalog.Core.Rules.Conditions;

namespace Wiv.Catalog.Core.Tests.Rules.Conditions;

public sealed class WildcardUsageTooPermissiveTests
{
    [Fact]
    public void A_wildcard_near_the_start_is_told() =>
        PolicyCases.Fires(
            WildcardUsageTooPermissive.Definition,
            Statements.With(
                """{ "StringLike": { "aws:PrincipalAccount": ["*", "12345*", "123456*"], "aws:userid": "*:shop" } }"""
            ),
            "\"*\"",
            "\"12345*\"",
            "\"*:shop\""
        );

    [Fact]
    public void Six_characters_may_be_enough() =>
        PolicyCases.IsSilent(
            WildcardUsageTooPermissive.Definition,
            Statements.With("""{ "StringLike": { "aws:userid": "AROAEXAMPLEID:*" } }""")
        );

    [Fact]
    public void Other_operators_know_no_wildcards() =>
        PolicyCases.IsSilent(
            WildcardUsageTooPermissive.Definition,
            Statements.With("""{ "StringEquals": { "aws:PrincipalAccount": "*" } }""")
        );

    [Fact]
    public void Other_keys_may_be_matched_in_part() =>
        PolicyCases.IsSilent(
            WildcardUsageTooPermissive.Definition,
            Statements.With("""{ "StringLike": { "aws:PrincipalTag/team": "a*" } }""")
        );
}
