using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Conditions;

/// <summary>WIV0280: a condition that never holds.</summary>
internal sealed class RedundantStatementDueToWildcardInCondition() : ConditionRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0280",
        RuleCategory.Conditions,
        "Condition that never holds",
        "'{0}' matches every value, but {1} needs one that does not match, so the condition never holds; remove the statement",
        Severity.Info,
        Why: "Every value matches the wildcard, and the operator fails without the key. See [condition operators](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html).",
        Fix: "Remove the statement, or correct the condition.",
        AccessAnalyzer: "REDUNDANT_STATEMENT_DUE_TO_WILDCARD_IN_CONDITION"
    );

    public override PolicyKind AppliesTo => PolicyKind.Any;

    protected override void Check(PolicyCheck check, CheckedStatement statement, CheckedCondition condition)
    {
        if (
            condition.Operator is { IsNegated: true, IsForAnyValue: true, HasIfExists: false } used
            && AnyValue.In(condition) is { } value
        )
        {
            check.Report(Definition, value.Text.Span, value.Text.Value, used.Text.Value);
        }
    }
}
