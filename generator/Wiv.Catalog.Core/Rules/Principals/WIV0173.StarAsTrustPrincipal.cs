using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Principals;

/// <summary>WIV0173: <c>"Principal": "*"</c> in a trust policy.</summary>
internal sealed class StarAsTrustPrincipal() : PolicyRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0173",
        RuleCategory.Principals,
        "'*' as a trusted principal",
        "a trust policy cannot have '*' as its {0}; name who may assume the role",
        Severity.Error,
        Why: "IAM rejects the policy: a role's trust policy names whom it trusts. "
            + "See [Access Analyzer's check](https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-role-trust-policy-unsupported-wildcard-in-principal).",
        Fix: "Name the accounts, roles or services.",
        AccessAnalyzer: "ROLE_TRUST_POLICY_UNSUPPORTED_WILDCARD_IN_PRINCIPAL"
    );

    public override PolicyKind AppliesTo => PolicyKind.Trust;

    public override void Check(PolicyCheck check)
    {
        foreach (CheckedStatement statement in check.Statements)
        {
            foreach (CheckedPrincipal principal in statement.Principals?.Items ?? [])
            {
                if (principal is { Type.Value: "*", Example: "*" })
                {
                    check.Report(Definition, principal.Value.Span, statement.Principals!.IsNot ? "NotPrincipal" : "Principal");
                }
            }
        }
    }
}
