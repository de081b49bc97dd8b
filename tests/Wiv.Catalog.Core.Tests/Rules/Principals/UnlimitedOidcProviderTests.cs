using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Rules.Principals;

namespace Wiv.Catalog.Core.Tests.Rules.Principals;

public sealed class UnlimitedOidcProviderTests
{
    [Fact]
    public void A_provider_without_a_condition_is_told() =>
        Fires(
            """{ "Effect": "Allow", "Principal": { "Federated": "cognito-identity.amazonaws.com" }, "Action": "sts:AssumeRoleWithWebIdentity" }""",
            "\"cognito-identity.amazonaws.com\""
        );

    [Fact]
    public void A_condition_on_another_provider_is_none() =>
        Fires(
            """{ "Effect": "Allow", "Principal": { "Federated": "arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com" }, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": { "StringEquals": { "accounts.google.com:aud": "x" } } }""",
            "\"arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com\""
        );

    [Fact]
    public void A_condition_on_a_claim_is_fine() =>
        IsSilent(
            """{ "Effect": "Allow", "Principal": { "Federated": "arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com" }, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": { "StringEquals": { "token.actions.githubusercontent.com:aud": "sts.amazonaws.com" } } }"""
        );

    [Fact]
    public void A_SAML_provider_has_no_such_claims() =>
        IsSilent(
            """{ "Effect": "Allow", "Principal": { "Federated": "arn:aws:iam::123456789012:saml-provider/Corp" }, "Action": "sts:AssumeRoleWithSAML" }"""
        );

    [Fact]
    public void A_statement_of_tags_alone_is_fine() =>
        IsSilent(
            """{ "Effect": "Allow", "Principal": { "Federated": "cognito-identity.amazonaws.com" }, "Action": "sts:TagSession" }"""
        );

    private static void Fires(string statements, params string[] places) =>
        PolicyCases.Fires(UnlimitedOidcProvider.Definition, PolicyKind.Trust, PolicyCases.Policy(statements), places);

    private static void IsSilent(string statements) =>
        PolicyCases.IsSilent(UnlimitedOidcProvider.Definition, PolicyCases.Policy(statements), PolicyKind.Trust);
}
