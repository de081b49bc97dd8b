using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Principals;

/// <summary>WIV0223: GitHub Actions trusted without a condition on the repository.</summary>
internal sealed class MissingGitHubRepository() : PolicyRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0223",
        RuleCategory.Principals,
        "GitHub without a condition on the repository",
        "every repository on GitHub may assume the role through '{0}'; add a condition on {1}:sub with the repository and branch",
        Severity.Warning,
        Why: "GitHub issues tokens to workflows in anyone's repositories, and all of them can have your audience. See [Access Analyzer's check](https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-security-warning-missing-github-repo-condition-key).",
        Fix: "Add a condition on `token.actions.githubusercontent.com:sub`.",
        AccessAnalyzer: "MISSING_GITHUB_REPO_CONDITION_KEY"
    );

    public override PolicyKind AppliesTo => PolicyKind.Trust;

    public override void Check(PolicyCheck check)
    {
        foreach (
            CheckedStatement statement in check.Statements.Where(statement =>
                Trusted.Allows(statement, "sts:AssumeRoleWithWebIdentity")
            )
        )
        {
            foreach ((CheckedPrincipal principal, FederatedProvider provider) in Trusted.Providers(statement))
            {
                if (
                    provider.IsGitHub
                    && !Claims.Any(claim => statement.Conditions.Any(condition => condition.IsOn(provider.Name + claim)))
                )
                {
                    check.Report(Definition, principal.Value.Span, principal.Value.Value, provider.Name);
                }
            }
        }
    }

    /// <summary>The claims that name a repository.</summary>
    private static readonly string[] Claims = [":sub", ":repository", ":repository_id", ":job_workflow_ref"];
}
