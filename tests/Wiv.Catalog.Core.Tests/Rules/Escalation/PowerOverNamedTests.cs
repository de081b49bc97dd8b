using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Rules.Escalation;

namespace Wiv.Catalog.Core.Tests.Rules.Escalation;

public sealed class PowerOverNamedTests
{
    [Fact]
    public void A_power_over_a_role_is_told() =>
        Fires(
            """{ "Effect": "Allow", "Action": ["iam:PutRolePolicy", "iam:GetRole"], "Resource": "arn:aws:iam::123456789012:role/shop" }""",
            "\"iam:PutRolePolicy\""
        );

    [Fact]
    public void A_power_over_some_roles_is_told_once_for_each() =>
        Fires(
            """{ "Effect": "Allow", "Action": "iam:AttachRolePolicy", "Resource": ["arn:aws:iam::123456789012:role/shop", "arn:aws:iam::123456789012:role/shop-*"] }""",
            "\"iam:AttachRolePolicy\"",
            "\"iam:AttachRolePolicy\""
        );

    [Fact]
    public void Every_role_is_told_by_another_rule() =>
        IsSilent("""{ "Effect": "Allow", "Action": "iam:PutRolePolicy", "Resource": ["*", "arn:aws:iam::*:role/*"] }""");

    [Fact]
    public void A_power_over_users_is_none_over_a_role() =>
        IsSilent("""{ "Effect": "Allow", "Action": "iam:PutUserPolicy", "Resource": "arn:aws:iam::123456789012:role/shop" }""");

    [Fact]
    public void A_boundary_is_a_limit() =>
        IsSilent(
            """{ "Effect": "Allow", "Action": "iam:PutRolePolicy", "Resource": "arn:aws:iam::123456789012:role/shop", "Condition": { "StringEquals": { "iam:PermissionsBoundary": "arn:aws:iam::123456789012:policy/edge" } } }"""
        );

    [Fact]
    public void Passing_is_no_power_over_permissions() =>
        IsSilent("""{ "Effect": "Allow", "Action": "iam:PassRole", "Resource": "arn:aws:iam::123456789012:role/shop" }""");

    [Fact]
    public void A_service_linked_role_is_told_in_other_words() =>
        Assert.Contains(
            "works only through its service on the service-linked role",
            Assert
                .Single(
                    PolicyCases.Fires(
                        PowerOverNamed.Definition,
                        PolicyCases.Policy(
                            PolicyCases.Allow(
                                "iam:AttachRolePolicy",
                                "arn:aws:iam::123456789012:role/aws-service-role/rds.amazonaws.com/AWSServiceRoleForRDS"
                            )
                        ),
                        "\"iam:AttachRolePolicy\""
                    )
                )
                .Message
        );

    private static void Fires(string statements, params string[] places) =>
        PolicyCases.Fires(PowerOverNamed.Definition, PolicyKind.Identity, PolicyCases.Policy(statements), places);

    private static void IsSilent(string statements) =>
        PolicyCases.IsSilent(PowerOverNamed.Definition, PolicyCases.Policy(statements), PolicyKind.Identity);
}
