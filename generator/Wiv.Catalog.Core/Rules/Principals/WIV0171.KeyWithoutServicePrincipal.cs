using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Rules.Escalation;

namespace Wiv.Catalog.Core.Rules.Principals;

/// <summary>WIV0171: a condition on the caller's organization where only services call.</summary>
internal sealed class KeyWithoutServicePrincipal() : PolicyRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0171",
        RuleCategory.Principals,
        "Condition key that service principals do not have",
        "'{0}' is never set when a service calls, so the statement lets no service in; use aws:SourceOrgID or aws:SourceAccount",
        Severity.Error,
        Why: "A service principal does not belong to your organization, so such a condition never holds and the service cannot assume the role. See [Access Analyzer's check](https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-unsupported-condition-key-for-service-principal).",
        Fix: "Test where the call comes from: `aws:SourceOrgID`, `aws:SourceAccount` or `aws:SourceArn`.",
        AccessAnalyzer: "UNSUPPORTED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL"
    );

    public override PolicyKind AppliesTo => PolicyKind.Trust;

    public override void Check(PolicyCheck check)
    {
        foreach (CheckedStatement statement in check.Statements)
        {
            if (
                statement is { IsAllow: true, Principals: { IsNot: false, Items.Count: > 0 } principals }
                && principals.Items.All(principal => principal.Type.Value == "Service")
            )
            {
                foreach (CheckedCondition condition in statement.Conditions)
                {
                    if (
                        Limits.IsStrict(condition)
                        && (condition.IsOn("aws:PrincipalOrgID") || condition.IsOn("aws:PrincipalOrgPaths"))
                    )
                    {
                        check.Report(Definition, condition.Key.Span, condition.Key.Value);
                    }
                }
            }
        }
    }
}
