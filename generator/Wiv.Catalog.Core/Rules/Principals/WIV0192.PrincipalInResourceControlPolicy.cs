using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Principals;

/// <summary>WIV0192: a principal other than everybody in a resource control policy.</summary>
internal sealed class PrincipalInResourceControlPolicy() : PolicyRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0192",
        RuleCategory.Principals,
        "Principal in a resource control policy",
        "a resource control policy is about every principal; write \"Principal\": \"*\", and name principals in a condition on aws:PrincipalArn",
        Severity.Error,
        Why: "AWS Organizations rejects the policy: its Principal is `*` alone, and it has no NotPrincipal. See [Access Analyzer's check](https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-rcp-syntax-error-principal).",
        Fix: "Write `\"Principal\": \"*\"`, and name principals in a condition on `aws:PrincipalArn`.",
        AccessAnalyzer: "RCP_SYNTAX_ERROR_PRINCIPAL"
    );

    public override PolicyKind AppliesTo => PolicyKind.ResourceControl;

    public override void Check(PolicyCheck check)
    {
        foreach (CheckedStatement statement in check.Statements)
        {
            if (statement.Principals is { } principals && (principals.IsNot || !principals.Items.All(IsEverybody)))
            {
                check.Report(Definition, principals.Span);
            }
        }
    }

    private static bool IsEverybody(CheckedPrincipal principal) => principal is { Type.Value: "*", Example: "*" };
}
