using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Rules.Principals;

namespace Wiv.Catalog.Core.Tests.Rules.Principals;

public sealed class WideGitHubSubjectTests
{
    [Fact]
    public void Any_branch_is_told() =>
        Fires(
            """{ "Effect": "Allow", "Principal": { "Federated": "arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com" }, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": { "StringLike": { "token.actions.githubusercontent.com:sub": "repo:shop/web:*" } } }""",
            "\"repo:shop/web:*\""
        );

    [Fact]
    public void Any_repository_is_told() =>
        Fires(
            """{ "Effect": "Allow", "Principal": { "Federated": "arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com" }, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": { "StringLike": { "token.actions.githubusercontent.com:sub": "repo:shop/*:ref:refs/heads/main" } } }""",
            "\"repo:shop/*:ref:refs/heads/main\""
        );

    [Fact]
    public void An_environment_has_no_branch() =>
        Fires(
            """{ "Effect": "Allow", "Principal": { "Federated": "arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com" }, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": { "StringLike": { "token.actions.githubusercontent.com:sub": "repo:shop/web:environment:prod" } } }""",
            "\"repo:shop/web:environment:prod\""
        );

    [Fact]
    public void An_environment_beside_a_branch_is_fine() =>
        IsSilent(
            """{ "Effect": "Allow", "Principal": { "Federated": "arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com" }, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": { "StringLike": { "token.actions.githubusercontent.com:sub": "repo:shop/web:environment:prod", "token.actions.githubusercontent.com:ref": "refs/heads/main" } } }"""
        );

    [Fact]
    public void A_branch_with_a_wildcard_is_none() =>
        Fires(
            """{ "Effect": "Allow", "Principal": { "Federated": "arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com" }, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": { "StringLike": { "token.actions.githubusercontent.com:sub": "repo:shop/web:environment:prod", "token.actions.githubusercontent.com:ref": "refs/*" } } }""",
            "\"repo:shop/web:environment:prod\""
        );

    [Fact]
    public void A_branch_is_fine() =>
        IsSilent(
            """{ "Effect": "Allow", "Principal": { "Federated": "arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com" }, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": { "StringLike": { "token.actions.githubusercontent.com:sub": "repo:shop/web:ref:refs/heads/main" } } }"""
        );

    [Fact]
    public void A_wildcard_of_another_claim_is_fine() =>
        IsSilent(
            """{ "Effect": "Allow", "Principal": { "Federated": "arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com" }, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": { "StringLike": { "token.actions.githubusercontent.com:sub": "repo:shop/web:ref:refs/heads/main", "token.actions.githubusercontent.com:actor": "*" } } }"""
        );

    private static void Fires(string statements, params string[] places) =>
        PolicyCases.Fires(WideGitHubSubject.Definition, PolicyKind.Trust, PolicyCases.Policy(statements), places);

    private static void IsSilent(string statements) =>
        PolicyCases.IsSilent(WideGitHubSubject.Definition, PolicyCases.Policy(statements), PolicyKind.Trust);
}
