using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Rules.Grammar;

namespace Wiv.Catalog.Core.Tests.Rules.Grammar;

public sealed class UniqueSidsRequiredTests
{
    [Fact]
    public void The_second_statement_of_a_Sid_is_told() =>
        PolicyCases.Fires(
            UniqueSidsRequired.Definition,
            PolicyKind.Identity,
            PolicyCases.Policy(
                """{ "Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Sid": "A" }, { "Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Sid": "B" }, { "Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Sid": "A" }, { "Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Sid": "A" }"""
            ),
            "\"A\"",
            "\"A\""
        );

    [Fact]
    public void A_session_policy_is_one_of_IAM_too() =>
        PolicyCases.Fires(
            UniqueSidsRequired.Definition,
            PolicyKind.Session,
            PolicyCases.Policy(
                """{ "Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Sid": "A" }, { "Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Sid": "A" }"""
            ),
            "\"A\""
        );

    [Fact]
    public void The_other_kinds_have_a_rule_of_their_own() =>
        PolicyCases.IsSilent(
            UniqueSidsRequired.Definition,
            PolicyCases.Policy(
                """{ "Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Sid": "A" }, { "Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Sid": "A" }"""
            ),
            PolicyKind.Trust
        );

    [Fact]
    public void Case_counts() =>
        PolicyCases.IsSilent(
            UniqueSidsRequired.Definition,
            PolicyCases.Policy(
                """{ "Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Sid": "A" }, { "Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Sid": "a" }"""
            )
        );

    [Fact]
    public void An_empty_Sid_names_nothing() =>
        PolicyCases.IsSilent(
            UniqueSidsRequired.Definition,
            PolicyCases.Policy(
                """{ "Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Sid": "" }, { "Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Sid": "" }"""
            )
        );
}
