using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Conditions;

/// <summary>WIV0185: a date in seconds.</summary>
internal sealed class InvalidDateValue() : ConditionRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0185",
        RuleCategory.Conditions,
        "Date in seconds",
        "'{0}' counts seconds since 1970, which may miss the intended moment; write the date, such as 2026-01-31T12:00:00Z",
        Severity.Warning,
        Why: "Seconds ignore leap seconds, and nobody can read them. See [date operators](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_Date).",
        Fix: "Write the date in ISO 8601 form.",
        AccessAnalyzer: "INVALID_DATE_VALUE"
    );

    public override PolicyKind AppliesTo => PolicyKind.Any;

    public override FitScope Fit => FitScope.OnePart;

    protected override void Check(PolicyCheck check, CheckedStatement statement, CheckedCondition condition)
    {
        // That key is in seconds itself.
        if (!condition.Operator.IsDate || condition.IsOn("aws:EpochTime"))
        {
            return;
        }

        foreach (CheckedValue value in condition.Values)
        {
            if (DateText.IsEpoch(value.Example))
            {
                check.Report(Definition, value.Text.Span, value.Text.Value);
            }
        }
    }
}
