using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Principals;

/// <summary>WIV0191: a principal in a service control policy.</summary>
internal sealed class PrincipalInServiceControlPolicy() : PolicyRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0191",
        RuleCategory.Principals,
        "Principal in a service control policy",
        "a service control policy cannot have {0}: it is about every principal of the accounts that it is attached to; remove it",
        Severity.Error,
        Why: "AWS Organizations rejects the policy. See [Access Analyzer's check](https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-scp-syntax-error-principal).",
        Fix: "Remove the element, and name principals in a condition on `aws:PrincipalArn`.",
        AccessAnalyzer: "SCP_SYNTAX_ERROR_PRINCIPAL"
    );

    public override PolicyKind AppliesTo => PolicyKind.ServiceControl;

    public override void Check(PolicyCheck check)
    {
        foreach (CheckedStatement statement in check.Statements)
        {
            if (statement.Principals is { } principals)
            {
                check.Report(Definition, principals.Span, principals.IsNot ? "NotPrincipal" : "Principal");
            }
        }
    }
}
