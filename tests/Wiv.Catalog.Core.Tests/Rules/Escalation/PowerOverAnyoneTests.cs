using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Rules.Escalation;

namespace Wiv.Catalog.Core.Tests.Rules.Escalation;

public sealed class PowerOverAnyoneTests
{
    [Fact]
    public void A_power_over_everything_is_told() =>
        Fires(
            """{ "Effect": "Allow", "Action": ["iam:putrolepolicy", "iam:GetRole", "iam:CreateAccessKey"], "Resource": "*" }""",
            "\"iam:putrolepolicy\"",
            "\"iam:CreateAccessKey\""
        );

    [Fact]
    public void A_power_over_every_role_is_told() =>
        Fires(
            """{ "Effect": "Allow", "Action": "iam:UpdateAssumeRolePolicy", "Resource": "arn:aws:iam::*:role/*" }""",
            "\"iam:UpdateAssumeRolePolicy\""
        );

    [Fact]
    public void Every_action_is_told_once() => Fires("""{ "Effect": "Allow", "Action": "*", "Resource": "*" }""", "\"*\"");

    [Fact]
    public void NotAction_that_leaves_powers_in_is_told() =>
        Fires("""{ "Effect": "Allow", "NotAction": "s3:*", "Resource": "*" }""", "\"NotAction\"");

    [Fact]
    public void NotAction_that_leaves_none_in_is_fine() =>
        IsSilent("""{ "Effect": "Allow", "NotAction": "IAM:*", "Resource": "*" }""");

    [Fact]
    public void NotResource_is_told() =>
        Fires(
            """{ "Effect": "Allow", "Action": "iam:PutUserPolicy", "NotResource": "arn:aws:iam::*:role/*" }""",
            "\"iam:PutUserPolicy\""
        );

    [Fact]
    public void One_role_is_told_by_another_rule() =>
        IsSilent("""{ "Effect": "Allow", "Action": "iam:PutRolePolicy", "Resource": "arn:aws:iam::123456789012:role/shop" }""");

    [Fact]
    public void Every_user_is_no_role() =>
        IsSilent("""{ "Effect": "Allow", "Action": "iam:PutRolePolicy", "Resource": "arn:aws:iam::123456789012:user/*" }""");

    [Fact]
    public void A_boundary_is_a_limit() =>
        IsSilent(
            """{ "Effect": "Allow", "Action": "iam:PutRolePolicy", "Resource": "*", "Condition": { "StringEquals": { "iam:PermissionsBoundary": "arn:aws:iam::123456789012:policy/edge" } } }"""
        );

    [Fact]
    public void A_policy_is_a_limit_of_what_is_attached() =>
        IsSilent(
            """{ "Effect": "Allow", "Action": "iam:AttachRolePolicy", "Resource": "*", "Condition": { "ArnEquals": { "iam:PolicyARN": "arn:aws:iam::123456789012:policy/shop" } } }"""
        );

    [Fact]
    public void A_policy_is_no_limit_of_what_is_put() =>
        Fires(
            """{ "Effect": "Allow", "Action": "iam:PutRolePolicy", "Resource": "*", "Condition": { "ArnEquals": { "iam:PolicyARN": "arn:aws:iam::123456789012:policy/shop" } } }""",
            "\"iam:PutRolePolicy\""
        );

    [Fact]
    public void Reading_is_fine() =>
        IsSilent("""{ "Effect": "Allow", "Action": ["iam:Get*", "iam:List*", "s3:*"], "Resource": "*" }""");

    [Fact]
    public void A_statement_that_denies_is_fine() => IsSilent("""{ "Effect": "Deny", "Action": "iam:*", "Resource": "*" }""");

    private static void Fires(string statements, params string[] places) =>
        PolicyCases.Fires(PowerOverAnyone.Definition, PolicyKind.Identity, PolicyCases.Policy(statements), places);

    private static void IsSilent(string statements) =>
        PolicyCases.IsSilent(PowerOverAnyone.Definition, PolicyCases.Policy(statements), PolicyKind.Identity);
}
