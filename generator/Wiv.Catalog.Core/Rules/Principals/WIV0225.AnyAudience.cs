using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Principals;

/// <summary>WIV0225: ForAnyValue on the audience of a token, which is a single value.</summary>
internal sealed class AnyAudience() : PolicyRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0225",
        RuleCategory.Principals,
        "ForAnyValue on an audience",
        "'{0}' has a single value, so ForAnyValue is wrong here; write the operator without it: {1}",
        Severity.Warning,
        Why: "The audience of these providers is a single value. ForAnyValue is for keys with several, and would accept a token that is meant for others as well. See [Access Analyzer's check](https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-security-warning-foranyvalue-with-audience-claim-type).",
        Fix: "Delete `ForAnyValue:`.",
        AccessAnalyzer: "FORANYVALUE_WITH_AUDIENCE_CLAIM_TYPE"
    );

    public override PolicyKind AppliesTo => PolicyKind.Trust;

    public override void Check(PolicyCheck check)
    {
        foreach (CheckedCondition condition in check.Statements.SelectMany(statement => statement.Conditions))
        {
            if (condition.Operator.IsForAnyValue && AudienceKeys.IsSingleValued(condition))
            {
                string right = condition.Operator.Name + (condition.Operator.HasIfExists ? "IfExists" : "");
                check.Report(Definition, condition.Operator.Text.Span, condition.Key.Value, right);
            }
        }
    }
}
