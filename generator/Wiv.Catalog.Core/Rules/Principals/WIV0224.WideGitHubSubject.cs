using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Rules.Escalation;

namespace Wiv.Catalog.Core.Rules.Principals;

/// <summary>WIV0224: a subject of GitHub Actions that is more than one branch of one repository.</summary>
internal sealed class WideGitHubSubject() : PolicyRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0224",
        RuleCategory.Principals,
        "GitHub subject without repository and branch",
        "'{0}' {1}; name one repository and one branch, such as repo:shop/web:ref:refs/heads/main",
        Severity.Warning,
        Why: "Anyone who can push to a matching branch, or open a pull request, runs a workflow that assumes the role. A subject with an environment has no branch; in that case test the claim `ref` as well. See [Access Analyzer's check](https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-general-warning-specific-github-repo-and-branch-recommended).",
        Fix: "Name the repository and the branch in `sub`, or the branch in `token.actions.githubusercontent.com:ref`.",
        AccessAnalyzer: "SPECIFIC_GITHUB_REPO_AND_BRANCH_RECOMMENDED"
    );

    public override PolicyKind AppliesTo => PolicyKind.Trust;

    public override void Check(PolicyCheck check)
    {
        foreach (CheckedStatement statement in check.Statements.Where(statement => statement.IsAllow))
        {
            foreach (CheckedCondition condition in statement.Conditions)
            {
                if (!condition.IsOn(Subject) || condition.Operator.IsNull || condition.Operator.IsNegated)
                {
                    continue;
                }

                foreach (CheckedValue value in condition.Values.Where(value => !value.HasVariable))
                {
                    if (Wrong(value, statement) is { } wrong)
                    {
                        check.Report(Definition, value.Text.Span, value.Text.Value, wrong);
                    }
                }
            }
        }
    }

    private const string Subject = "token.actions.githubusercontent.com:sub";

    private const string Branch = "token.actions.githubusercontent.com:ref";

    private const string BranchMark = ":ref:";

    private static string? Wrong(CheckedValue value, CheckedStatement statement)
    {
        string[] parts = value.Example.Split([':'], 3);
        return parts.Length < 3 || IsPattern(parts[0]) || IsPattern(parts[1]) ? "names no single repository"
            : statement.Conditions.Any(IsBranch) ? null
            : IsPattern(parts[2]) ? "has a wildcard for the branch"
            : value.Example.IndexOf(BranchMark, StringComparison.Ordinal) < 0 ? "names no branch"
            : null;
    }

    /// <summary>Whether the condition names branches in full.</summary>
    private static bool IsBranch(CheckedCondition condition) =>
        condition.IsOn(Branch) && Limits.IsStrict(condition) && condition.Values.All(value => !value.HasWildcard);

    private static bool IsPattern(string text) => text.IndexOfAny(['*', '?']) >= 0;
}
