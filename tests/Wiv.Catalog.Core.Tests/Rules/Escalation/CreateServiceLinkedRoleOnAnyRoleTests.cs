using Wiv.Catalog.Core.Rules.Escalation;

namespace Wiv.Catalog.Core.Tests.Rules.Escalation;

public sealed class CreateServiceLinkedRoleOnAnyRoleTests
{
    [Fact]
    public void Every_role_is_told() =>
        Fires(
            """{ "Effect": "Allow", "Action": "iam:CreateServiceLinkedRole", "Resource": ["*", "arn:aws:iam::*:role/aws-service-role/*", "arn:aws:iam::*:role/aws-service-role/rds.amazonaws.com/AWSServiceRoleForRDS*"] }""",
            "\"*\"",
            "\"arn:aws:iam::*:role/aws-service-role/*\""
        );

    [Fact]
    public void A_name_with_a_wildcard_is_fine() =>
        IsSilent(
            """{ "Effect": "Allow", "Action": "iam:CreateServiceLinkedRole", "Resource": "arn:aws:iam::*:role/aws-service-role/rds.amazonaws.com/AWSServiceRoleForRDS*" }"""
        );

    [Fact]
    public void A_statement_that_comes_to_it_otherwise_is_told_by_another_rule() =>
        IsSilent("""{ "Effect": "Allow", "Action": "iam:*", "Resource": "*" }""");

    [Fact]
    public void A_service_in_the_condition_is_a_limit() =>
        IsSilent(
            """{ "Effect": "Allow", "Action": "iam:CreateServiceLinkedRole", "Resource": "*", "Condition": { "StringEquals": { "iam:AWSServiceName": "rds.amazonaws.com" } } }"""
        );

    [Fact]
    public void A_service_that_starts_with_a_wildcard_is_no_limit() =>
        Fires(
            """{ "Effect": "Allow", "Action": "iam:CreateServiceLinkedRole", "Resource": "*", "Condition": { "StringLike": { "iam:AWSServiceName": "*rds.amazonaws.com" } } }""",
            "\"*\""
        );

    [Fact]
    public void A_statement_that_denies_is_fine() =>
        IsSilent("""{ "Effect": "Deny", "Action": "iam:CreateServiceLinkedRole", "Resource": "*" }""");

    private static void Fires(string statements, params string[] places) =>
        PolicyCases.Fires(WideRoles.CreateServiceLinkedRoleOnAnyRole.Rule, PolicyCases.Policy(statements), places);

    private static void IsSilent(string statements) =>
        PolicyCases.IsSilent(WideRoles.CreateServiceLinkedRoleOnAnyRole.Rule, PolicyCases.Policy(statements));
}
