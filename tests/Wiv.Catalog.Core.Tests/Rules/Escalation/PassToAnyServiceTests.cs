using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Rules.Escalation;

namespace Wiv.Catalog.Core.Tests.Rules.Escalation;

public sealed class PassToAnyServiceTests
{
    [Fact]
    public void A_role_for_any_service_is_told() =>
        Fires(
            """{ "Effect": "Allow", "Action": ["s3:GetObject", "iam:passrole"], "Resource": "arn:aws:iam::123456789012:role/shop" }""",
            "\"iam:passrole\""
        );

    [Fact]
    public void A_pattern_is_told() =>
        Fires(
            """{ "Effect": "Allow", "Action": "iam:Pass*", "Resource": "arn:aws:iam::123456789012:role/shop" }""",
            "\"iam:Pass*\""
        );

    [Fact]
    public void A_service_is_fine() =>
        IsSilent(
            """{ "Effect": "Allow", "Action": "iam:PassRole", "Resource": "arn:aws:iam::123456789012:role/shop", "Condition": { "StringEquals": { "IAM:passedtoservice": "lambda.amazonaws.com" } } }"""
        );

    [Fact]
    public void A_service_that_may_be_absent_is_none() =>
        Fires(
            """{ "Effect": "Allow", "Action": "iam:PassRole", "Resource": "arn:aws:iam::123456789012:role/shop", "Condition": { "StringEqualsIfExists": { "iam:PassedToService": "lambda.amazonaws.com" } } }""",
            "\"iam:PassRole\""
        );

    [Theory]
    [InlineData("StringEqualsIfExists", "StringEquals")]
    [InlineData("StringLikeIfExists", "StringLike")]
    [InlineData("ForAllValues:StringEquals", "StringEquals")]
    public void A_service_that_is_named_is_not_asked_for_again(string written, string right) =>
        Assert.EndsWith(
            $" where the request does not name one, for '{written}' holds without iam:PassedToService; write '{right}'",
            Assert
                .Single(
                    PolicyCases.Fires(
                        PassToAnyService.Definition,
                        PolicyCases.Policy(
                            $$"""{ "Effect": "Allow", "Action": "iam:PassRole", "Resource": "arn:aws:iam::123456789012:role/shop", "Condition": { "{{written}}": { "iam:PassedToService": "lambda.amazonaws.com" } } }"""
                        ),
                        "\"iam:PassRole\""
                    )
                )
                .Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void All_of_IAM_is_told_by_other_rules() =>
        IsSilent("""{ "Effect": "Allow", "Action": ["iam:*", "*"], "Resource": "*" }""");

    [Fact]
    public void A_statement_that_denies_is_fine() =>
        IsSilent("""{ "Effect": "Deny", "Action": "iam:PassRole", "Resource": "*" }""");

    private static void Fires(string statements, params string[] places) =>
        PolicyCases.Fires(PassToAnyService.Definition, PolicyKind.Identity, PolicyCases.Policy(statements), places);

    private static void IsSilent(string statements) =>
        PolicyCases.IsSilent(PassToAnyService.Definition, PolicyCases.Policy(statements), PolicyKind.Identity);
}
