using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Rules.Principals;

namespace Wiv.Catalog.Core.Tests.Rules.Principals;

public sealed class MissingGitHubRepositoryTests
{
    [Fact]
    public void An_audience_alone_is_told() =>
        Fires(
            """{ "Effect": "Allow", "Principal": { "Federated": "arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com" }, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": { "StringEquals": { "token.actions.githubusercontent.com:aud": "sts.amazonaws.com" } } }""",
            "\"arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com\""
        );

    [Fact]
    public void No_condition_is_told() =>
        Fires(
            """{ "Effect": "Allow", "Principal": { "Federated": "arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com" }, "Action": "sts:AssumeRoleWithWebIdentity" }""",
            "\"arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com\""
        );

    [Fact]
    public void A_subject_is_fine() =>
        IsSilent(
            """{ "Effect": "Allow", "Principal": { "Federated": "arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com" }, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": { "StringEquals": { "token.actions.githubusercontent.com:aud": "sts.amazonaws.com", "token.actions.githubusercontent.com:sub": "repo:shop/web:ref:refs/heads/main" } } }"""
        );

    [Fact]
    public void A_repository_is_fine() =>
        IsSilent(
            """{ "Effect": "Allow", "Principal": { "Federated": "arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com" }, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": { "StringEquals": { "token.actions.githubusercontent.com:aud": "sts.amazonaws.com", "token.actions.githubusercontent.com:repository": "shop/web" } } }"""
        );

    [Fact]
    public void Another_provider_has_no_repositories() =>
        IsSilent(
            """{ "Effect": "Allow", "Principal": { "Federated": "cognito-identity.amazonaws.com" }, "Action": "sts:AssumeRoleWithWebIdentity" }"""
        );

    private static void Fires(string statements, params string[] places) =>
        PolicyCases.Fires(MissingGitHubRepository.Definition, PolicyKind.Trust, PolicyCases.Policy(statements), places);

    private static void IsSilent(string statements) =>
        PolicyCases.IsSilent(MissingGitHubRepository.Definition, PolicyCases.Policy(statements), PolicyKind.Trust);
}
