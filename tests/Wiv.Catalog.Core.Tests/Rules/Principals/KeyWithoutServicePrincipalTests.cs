using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Rules.Principals;

namespace Wiv.Catalog.Core.Tests.Rules.Principals;

public sealed class KeyWithoutServicePrincipalTests
{
    [Fact]
    public void The_organization_of_a_service_is_told() =>
        Fires(
            """{ "Effect": "Allow", "Principal": { "Service": "lambda.amazonaws.com" }, "Action": "sts:AssumeRole", "Condition": { "StringEquals": { "aws:principalOrgId": "o-a1b2c3d4e5" } } }""",
            "\"aws:principalOrgId\""
        );

    [Fact]
    public void The_organization_of_an_account_is_fine() =>
        IsSilent(
            """{ "Effect": "Allow", "Principal": { "AWS": "arn:aws:iam::123456789012:root" }, "Action": "sts:AssumeRole", "Condition": { "StringEquals": { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } } }"""
        );

    [Fact]
    public void IfExists_lets_the_service_in() =>
        IsSilent(
            """{ "Effect": "Allow", "Principal": { "Service": "lambda.amazonaws.com" }, "Action": "sts:AssumeRole", "Condition": { "StringEqualsIfExists": { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } } }"""
        );

    [Fact]
    public void The_organization_of_the_source_is_fine() =>
        IsSilent(
            """{ "Effect": "Allow", "Principal": { "Service": "lambda.amazonaws.com" }, "Action": "sts:AssumeRole", "Condition": { "StringEquals": { "aws:SourceOrgID": "o-a1b2c3d4e5" } } }"""
        );

    private static void Fires(string statements, params string[] places) =>
        PolicyCases.Fires(KeyWithoutServicePrincipal.Definition, PolicyKind.Trust, PolicyCases.Policy(statements), places);

    private static void IsSilent(string statements) =>
        PolicyCases.IsSilent(KeyWithoutServicePrincipal.Definition, PolicyCases.Policy(statements), PolicyKind.Trust);
}
