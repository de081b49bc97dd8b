using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Rules.Principals;

namespace Wiv.Catalog.Core.Tests.Rules.Principals;

public sealed class ConfirmAudienceTests
{
    [Fact]
    public void The_audience_of_GitHub_is_told() =>
        Fires(
            """{ "Effect": "Allow", "Principal": { "Federated": "arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com" }, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": { "StringEquals": { "token.actions.githubusercontent.com:aud": "sts.amazonaws.com", "token.actions.githubusercontent.com:sub": "repo:shop/web:ref:refs/heads/main" } } }""",
            "\"token.actions.githubusercontent.com:aud\""
        );

    [Fact]
    public void The_audience_of_a_provider_with_a_path_is_told() =>
        Fires(
            """{ "Effect": "Allow", "Principal": { "Federated": "arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com" }, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": { "StringEquals": { "oidc.eks.eu-central-1.amazonaws.com/id/ABC:aud": "x" } } }""",
            "\"oidc.eks.eu-central-1.amazonaws.com/id/ABC:aud\""
        );

    [Fact]
    public void An_audience_that_is_known_is_fine() =>
        IsSilent(
            """{ "Effect": "Allow", "Principal": { "Federated": "cognito-identity.amazonaws.com" }, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": { "StringEquals": { "cognito-identity.amazonaws.com:aud": "x" } } }"""
        );

    [Fact]
    public void The_audience_of_SAML_is_fine() =>
        IsSilent(
            """{ "Effect": "Allow", "Principal": { "Federated": "arn:aws:iam::123456789012:saml-provider/Corp" }, "Action": "sts:AssumeRoleWithSAML", "Condition": { "StringEquals": { "SAML:aud": "https://signin.aws.amazon.com/saml" } } }"""
        );

    private static void Fires(string statements, params string[] places) =>
        PolicyCases.Fires(ConfirmAudience.Definition, PolicyKind.Trust, PolicyCases.Policy(statements), places);

    private static void IsSilent(string statements) =>
        PolicyCases.IsSilent(ConfirmAudience.Definition, PolicyCases.Policy(statements), PolicyKind.Trust);
}
