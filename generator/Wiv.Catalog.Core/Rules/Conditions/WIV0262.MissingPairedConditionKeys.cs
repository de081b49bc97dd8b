using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Conditions;

/// <summary>WIV0262: an address inside a VPC without the VPC.</summary>
internal sealed class MissingPairedConditionKeys() : ConditionRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0262",
        RuleCategory.Conditions,
        "Private address without its network",
        "'{0}' means something only within one network; add {1} to the statement",
        Severity.Warning,
        Why: "Private addresses are the same in every VPC, including a stranger's. See [global condition keys](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html).",
        Fix: "Add a condition on the VPC.",
        AccessAnalyzer: "MISSING_PAIRED_CONDITION_KEYS"
    );

    public override PolicyKind AppliesTo => PolicyKind.Any;

    protected override void Check(PolicyCheck check, CheckedStatement statement, CheckedCondition condition)
    {
        IReadOnlyList<string> pairs = ConditionKeys.PairedWith(condition.Key.Value);
        if (pairs.Count > 0 && !statement.Conditions.Any(other => pairs.Any(other.IsOn)))
        {
            check.Report(Definition, condition.Key.Span, condition.Key.Value, pairs[0]);
        }
    }
}
