using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Principals;

/// <summary>WIV0221: a service principal that is limited by aws:Referer.</summary>
internal sealed class WeakKeyForService() : PolicyRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0221",
        RuleCategory.Principals,
        "Weak condition on a service principal",
        "'{0}' says nothing about where a service's call comes from; test aws:SourceArn, aws:SourceAccount, aws:SourceOrgID or aws:SourceOrgPaths",
        Severity.Info,
        Why: "Any caller can set a referer. What keeps a service from acting for somebody else's account is a test of the resource or account that it acts for. See [Access Analyzer's check](https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-suggestion-recommended-condition-key-for-service-principal).",
        Fix: "Test the source instead of the referer.",
        AccessAnalyzer: "RECOMMENDED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL"
    );

    public override PolicyKind AppliesTo => PolicyKind.Trust;

    public override void Check(PolicyCheck check)
    {
        foreach (CheckedStatement statement in check.Statements)
        {
            if (statement.IsAllow && Trusted.Of(statement, "Service").Any() && !SourceKeys.AreIn(statement))
            {
                foreach (CheckedCondition condition in statement.Conditions.Where(condition => condition.IsOn("aws:Referer")))
                {
                    check.Report(Definition, condition.Key.Span, condition.Key.Value);
                }
            }
        }
    }
}
