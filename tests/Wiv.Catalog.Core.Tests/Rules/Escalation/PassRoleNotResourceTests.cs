using Wiv.Catalog.Core.Rules.Escalation;

namespace Wiv.Catalog.Core.Tests.Rules.Escalation;

public sealed class PassRoleNotResourceTests
{
    [Fact]
    public void NotResource_is_told() =>
        Fires("""{ "Effect": "Allow", "Action": "iam:PassRole", "NotResource": "arn:aws:s3:::shop" }""", "\"NotResource\"");

    [Fact]
    public void Nothing_is_left_when_all_roles_are_left_out() =>
        IsSilent("""{ "Effect": "Allow", "Action": "iam:PassRole", "NotResource": "arn:aws:iam::*:role/*" }""");

    [Fact]
    public void A_role_that_is_named_is_fine() =>
        IsSilent("""{ "Effect": "Allow", "Action": "iam:PassRole", "Resource": "arn:aws:iam::123456789012:role/shop-*" }""");

    [Fact]
    public void A_statement_that_comes_to_it_otherwise_is_told_by_another_rule() =>
        IsSilent("""{ "Effect": "Allow", "Action": "iam:*", "NotResource": "arn:aws:s3:::shop" }""");

    [Fact]
    public void A_service_in_the_condition_is_a_limit() =>
        IsSilent(
            """{ "Effect": "Allow", "Action": "iam:PassRole", "NotResource": "arn:aws:s3:::shop", "Condition": { "StringEquals": { "iam:PassedToService": "lambda.amazonaws.com" } } }"""
        );

    [Fact]
    public void A_statement_that_denies_is_fine() =>
        IsSilent("""{ "Effect": "Deny", "Action": "iam:PassRole", "NotResource": "arn:aws:s3:::shop" }""");

    private static void Fires(string statements, params string[] places) =>
        PolicyCases.Fires(WideRoles.PassRoleNotResource.Rule, PolicyCases.Policy(statements), places);

    private static void IsSilent(string statements) =>
        PolicyCases.IsSilent(WideRoles.PassRoleNotResource.Rule, PolicyCases.Policy(statements));
}
