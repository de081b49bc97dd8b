using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Conditions;

/// <summary>WIV0159: several values under Bool.</summary>
internal sealed class InvalidConditionMultipleBoolean() : ConditionRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0159",
        RuleCategory.Conditions,
        "Several values for a boolean",
        "'{0}' is true or false, so several values leave nothing to test; write one",
        Severity.Error,
        Why: "The values of a condition are alternatives: `true` or `false` always matches. See [condition operators](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html).",
        Fix: "Keep one value.",
        AccessAnalyzer: "INVALID_CONDITION_MULTIPLE_BOOLEAN"
    );

    public override PolicyKind AppliesTo => PolicyKind.Any;

    public override FitScope Fit => FitScope.OnePart;

    protected override void Check(PolicyCheck check, CheckedStatement statement, CheckedCondition condition)
    {
        if (condition.Operator is { IsBool: true, HasQuantifier: false } && condition.Values.Count > 1)
        {
            check.Report(Definition, condition.Key.Span, condition.Key.Value);
        }
    }
}
