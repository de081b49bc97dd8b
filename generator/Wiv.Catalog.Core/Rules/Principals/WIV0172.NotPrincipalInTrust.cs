using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Principals;

/// <summary>WIV0172: NotPrincipal in a trust policy.</summary>
internal sealed class NotPrincipalInTrust() : PolicyRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0172",
        RuleCategory.Principals,
        "NotPrincipal in a trust policy",
        "a trust policy cannot have NotPrincipal; name in Principal who may assume the role",
        Severity.Error,
        Why: "IAM rejects the policy: a role's trust policy names whom it trusts. "
            + "See [Access Analyzer's check](https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-role-trust-policy-syntax-error-notprincipal).",
        Fix: "Use `Principal`, and deny others with a condition on `aws:PrincipalArn`.",
        AccessAnalyzer: "ROLE_TRUST_POLICY_SYNTAX_ERROR_NOTPRINCIPAL"
    );

    public override PolicyKind AppliesTo => PolicyKind.Trust;

    public override void Check(PolicyCheck check)
    {
        foreach (CheckedStatement statement in check.Statements)
        {
            if (statement.Principals is { IsNot: true } principals)
            {
                check.Report(Definition, principals.Span);
            }
        }
    }
}
