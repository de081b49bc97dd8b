using Wiv.Catalog.Core.Rules.Escalation;

namespace Wiv.Catalog.Core.Tests.Rules.Escalation;

public sealed class PassRoleOnAnyRoleTests
{
    [Fact]
    public void Every_role_is_told() =>
        Fires(
            """{ "Effect": "Allow", "Action": "iam:PassRole", "Resource": ["*", "arn:aws:iam::*:role/*", "arn:aws:iam::123456789012:role/shop-*"] }""",
            "\"*\"",
            "\"arn:aws:iam::*:role/*\""
        );

    [Fact]
    public void A_name_with_a_wildcard_is_fine() =>
        IsSilent("""{ "Effect": "Allow", "Action": "iam:PassRole", "Resource": "arn:aws:iam::123456789012:role/shop-*" }""");

    [Fact]
    public void A_statement_that_comes_to_it_otherwise_is_told_by_another_rule() =>
        IsSilent("""{ "Effect": "Allow", "Action": "iam:*", "Resource": "*" }""");

    [Fact]
    public void A_service_in_the_condition_is_a_limit() =>
        IsSilent(
            """{ "Effect": "Allow", "Action": "iam:PassRole", "Resource": "*", "Condition": { "StringEquals": { "iam:PassedToService": "lambda.amazonaws.com" } } }"""
        );

    [Fact]
    public void A_service_that_starts_with_a_wildcard_is_no_limit() =>
        Fires(
            """{ "Effect": "Allow", "Action": "iam:PassRole", "Resource": "*", "Condition": { "StringLike": { "iam:PassedToService": "*lambda.amazonaws.com" } } }""",
            "\"*\""
        );

    [Fact]
    public void A_statement_that_denies_is_fine() =>
        IsSilent("""{ "Effect": "Deny", "Action": "iam:PassRole", "Resource": "*" }""");

    [Theory]
    [InlineData("StringEqualsIfExists")]
    [InlineData("StringLikeIfExists")]
    [InlineData("ForAllValues:StringEquals")]
    public void A_condition_that_holds_without_the_key_is_no_limit(string conditionOperator) =>
        Fires(
            $$"""{ "Effect": "Allow", "Action": "iam:PassRole", "Resource": "*", "Condition": { "{{conditionOperator}}": { "iam:PassedToService": "ec2.amazonaws.com" } } }""",
            "\"*\""
        );

    [Fact]
    public void IfExists_beside_a_condition_that_limits_is_fine() =>
        IsSilent(
            """{ "Effect": "Allow", "Action": "iam:PassRole", "Resource": "*", "Condition": { "StringEqualsIfExists": { "iam:PassedToService": "ec2.amazonaws.com" }, "StringEquals": { "iam:PassedToService": "ec2.amazonaws.com" } } }"""
        );

    [Fact]
    public void The_message_says_why_IfExists_is_no_limit() =>
        Assert.EndsWith(
            "(IfExists limits nothing: it holds without the key too)",
            PolicyCases
                .Fires(
                    WideRoles.PassRoleOnAnyRole.Rule,
                    PolicyCases.Policy(
                        """{ "Effect": "Allow", "Action": "iam:PassRole", "Resource": "*", "Condition": { "StringEqualsIfExists": { "iam:PassedToService": "ec2.amazonaws.com" } } }"""
                    ),
                    "\"*\""
                )[0]
                .Message,
            StringComparison.Ordinal
        );

    private static void Fires(string statements, params string[] places) =>
        PolicyCases.Fires(WideRoles.PassRoleOnAnyRole.Rule, PolicyCases.Policy(statements), places);

    private static void IsSilent(string statements) =>
        PolicyCases.IsSilent(WideRoles.PassRoleOnAnyRole.Rule, PolicyCases.Policy(statements));
}
