using Wiv.Catalog.Core.Rules.Escalation;

namespace Wiv.Catalog.Core.Tests.Rules.Escalation;

public sealed class PassRoleNotActionOnAnyRoleTests
{
    [Fact]
    public void Every_role_is_told() =>
        Fires(
            """{ "Effect": "Allow", "NotAction": "s3:*", "Resource": ["*", "arn:aws:iam::*:role/*", "arn:aws:iam::123456789012:role/shop-*"] }""",
            "\"*\"",
            "\"arn:aws:iam::*:role/*\""
        );

    [Fact]
    public void A_name_with_a_wildcard_is_fine() =>
        IsSilent("""{ "Effect": "Allow", "NotAction": "s3:*", "Resource": "arn:aws:iam::123456789012:role/shop-*" }""");

    [Fact]
    public void A_statement_that_comes_to_it_otherwise_is_told_by_another_rule() =>
        IsSilent("""{ "Effect": "Allow", "NotAction": ["s3:*", "iam:passrole"], "Resource": "*" }""");

    [Fact]
    public void A_service_in_the_condition_is_a_limit() =>
        IsSilent(
            """{ "Effect": "Allow", "NotAction": "s3:*", "Resource": "*", "Condition": { "StringEquals": { "iam:PassedToService": "lambda.amazonaws.com" } } }"""
        );

    [Fact]
    public void A_service_that_starts_with_a_wildcard_is_no_limit() =>
        Fires(
            """{ "Effect": "Allow", "NotAction": "s3:*", "Resource": "*", "Condition": { "StringLike": { "iam:PassedToService": "*lambda.amazonaws.com" } } }""",
            "\"*\""
        );

    [Fact]
    public void A_statement_that_denies_is_fine() => IsSilent("""{ "Effect": "Deny", "NotAction": "s3:*", "Resource": "*" }""");

    private static void Fires(string statements, params string[] places) =>
        PolicyCases.Fires(WideRoles.PassRoleNotActionOnAnyRole.Rule, PolicyCases.Policy(statements), places);

    private static void IsSilent(string statements) =>
        PolicyCases.IsSilent(WideRoles.PassRoleNotActionOnAnyRole.Rule, PolicyCases.Policy(statements));
}
