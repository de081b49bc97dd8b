using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Conditions;

/// <summary>WIV0279: a condition that always holds.</summary>
internal sealed class RedundantKeyDueToWildcardInCondition() : ConditionRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0279",
        RuleCategory.Conditions,
        "Condition that always holds",
        "'{0}' matches every value, and {1} also holds without '{2}', so the condition always holds; remove it",
        Severity.Info,
        Why: "The wildcard matches any value, and the operator accepts none as well. See [condition operators](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html).",
        Fix: "Remove the condition, or test something specific.",
        AccessAnalyzer: "REDUNDANT_KEY_DUE_TO_WILDCARD_IN_CONDITION"
    );

    public override PolicyKind AppliesTo => PolicyKind.Any;

    protected override void Check(PolicyCheck check, CheckedStatement statement, CheckedCondition condition)
    {
        ConditionOperator used = condition.Operator;
        if (
            !used.IsNegated
            && (used.IsForAllValues || (used.HasIfExists && !used.IsForAnyValue))
            && AnyValue.In(condition) is { } value
        )
        {
            check.Report(Definition, value.Text.Span, value.Text.Value, used.Text.Value, condition.Key.Value);
        }
    }
}
