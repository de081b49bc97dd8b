using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Conditions;

/// <summary>WIV0261: ForAllValues on a key that has one value.</summary>
internal sealed class ForAllValuesWithSingleValuedKey() : ConditionRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0261",
        RuleCategory.Conditions,
        "ForAllValues on a single-valued key",
        "'{0}' has a single value, and ForAllValues: also holds when it is missing; remove ForAllValues:",
        Severity.Warning,
        Why: "If there are no values, all of them match: a request without the key passes. See [single-valued and multivalued keys](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html).",
        Fix: "Remove `ForAllValues:`.",
        AccessAnalyzer: "FORALLVALUES_WITH_SINGLE_VALUED_KEY"
    );

    public override PolicyKind AppliesTo => PolicyKind.Any;

    protected override void Check(PolicyCheck check, CheckedStatement statement, CheckedCondition condition)
    {
        if (
            condition.Operator is { IsForAllValues: true, IsKnown: true, IsNull: false }
            && ConditionKeys.IsKnownSingle(condition.Key.Value)
        )
        {
            check.Report(Definition, condition.Operator.Text.Span, condition.Key.Value);
        }
    }
}
