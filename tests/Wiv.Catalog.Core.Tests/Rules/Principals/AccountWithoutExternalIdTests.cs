using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Rules.Principals;

namespace Wiv.Catalog.Core.Tests.Rules.Principals;

public sealed class AccountWithoutExternalIdTests
{
    [Fact]
    public void An_account_is_told_in_each_form() =>
        Fires(
            """{ "Effect": "Allow", "Principal": { "AWS": ["123456789012", "arn:aws:iam::123456789012:root", "arn:aws:iam::123456789012:role/shop"] }, "Action": "sts:AssumeRole" }""",
            "\"123456789012\"",
            "\"arn:aws:iam::123456789012:root\"",
            "\"arn:aws:iam::123456789012:role/shop\""
        );

    [Fact]
    public void An_external_id_is_fine() =>
        IsSilent(
            """{ "Effect": "Allow", "Principal": { "AWS": "arn:aws:iam::123456789012:root" }, "Action": "sts:AssumeRole", "Condition": { "StringEquals": { "sts:ExternalId": "shop-42" } } }"""
        );

    [Fact]
    public void An_organization_is_fine() =>
        IsSilent(
            """{ "Effect": "Allow", "Principal": { "AWS": "arn:aws:iam::123456789012:root" }, "Action": "sts:AssumeRole", "Condition": { "StringEquals": { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } } }"""
        );

    [Fact]
    public void An_external_id_that_may_be_absent_is_none() =>
        Fires(
            """{ "Effect": "Allow", "Principal": { "AWS": "arn:aws:iam::123456789012:root" }, "Action": "sts:AssumeRole", "Condition": { "StringEqualsIfExists": { "sts:ExternalId": "x" } } }""",
            "\"arn:aws:iam::123456789012:root\""
        );

    [Fact]
    public void A_service_has_no_account() =>
        IsSilent("""{ "Effect": "Allow", "Principal": { "Service": "lambda.amazonaws.com" }, "Action": "sts:AssumeRole" }""");

    [Fact]
    public void Tags_alone_assume_nothing() =>
        IsSilent(
            """{ "Effect": "Allow", "Principal": { "AWS": "arn:aws:iam::123456789012:root" }, "Action": "sts:TagSession" }"""
        );

    private static void Fires(string statements, params string[] places) =>
        PolicyCases.Fires(AccountWithoutExternalId.Definition, PolicyKind.Trust, PolicyCases.Policy(statements), places);

    private static void IsSilent(string statements) =>
        PolicyCases.IsSilent(AccountWithoutExternalId.Definition, PolicyCases.Policy(statements), PolicyKind.Trust);
}
