using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Principals;

/// <summary>WIV0148: a principal in a policy that is attached to its principal.</summary>
internal sealed class UnsupportedPrincipal() : PolicyRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0148",
        RuleCategory.Principals,
        "Principal not allowed here",
        "{0} is not allowed in this kind of policy; remove it, the policy applies to whatever it is attached to",
        Severity.Error,
        Why: "IAM rejects the policy: a policy that is attached to a user, group or role, or passed for a session, applies to that. See [Access Analyzer's check](https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-unsupported-principal).",
        Fix: "Delete the element, or make the policy a trust policy.",
        AccessAnalyzer: "UNSUPPORTED_PRINCIPAL"
    );

    public override PolicyKind AppliesTo => PolicyKind.OfPrincipal;

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
