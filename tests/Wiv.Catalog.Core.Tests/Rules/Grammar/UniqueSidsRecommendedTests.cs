using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Rules.Grammar;

namespace Wiv.Catalog.Core.Tests.Rules.Grammar;

public sealed class UniqueSidsRecommendedTests
{
    [Fact]
    public void The_second_statement_of_a_Sid_is_told() =>
        PolicyCases.Fires(
            UniqueSidsRecommended.Definition,
            PolicyKind.Trust,
            PolicyCases.Policy(
                """{ "Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Sid": "A" }, { "Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Sid": "B" }, { "Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Sid": "A" }, { "Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Sid": "A" }"""
            ),
            "\"A\"",
            "\"A\""
        );

    [Fact]
    public void The_other_kinds_have_a_rule_of_their_own() =>
        PolicyCases.IsSilent(
            UniqueSidsRecommended.Definition,
            PolicyCases.Policy(
                """{ "Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Sid": "A" }, { "Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Sid": "A" }"""
            ),
            PolicyKind.Identity
        );

    [Fact]
    public void Case_counts() =>
        PolicyCases.IsSilent(
            UniqueSidsRecommended.Definition,
            PolicyCases.Policy(
                """{ "Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Sid": "A" }, { "Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Sid": "a" }"""
            ),
            PolicyKind.Trust
        );

    [Fact]
    public void An_empty_Sid_names_nothing() =>
        PolicyCases.IsSilent(
            UniqueSidsRecommended.Definition,
            PolicyCases.Policy(
                """{ "Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Sid": "" }, { "Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Sid": "" }"""
            ),
            PolicyKind.Trust
        );
}
