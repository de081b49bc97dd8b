using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Conditions;

/// <summary>WIV0182: a value under a Date operator that is no date.</summary>
internal sealed class TypeMismatchDate() : ConditionValueRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0182",
        RuleCategory.Conditions,
        "Not a date",
        "'{0}' is not a date; {1} takes a date such as 2026-01-31 or 2026-01-31T12:00:00Z",
        Severity.Warning,
        Why: "The condition never holds. See [date operators](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_Date).",
        Fix: "Write the date in ISO 8601 form.",
        AccessAnalyzer: "TYPE_MISMATCH_DATE"
    );

    public override PolicyKind AppliesTo => PolicyKind.Any;

    public override FitScope Fit => FitScope.OnePart;

    protected override bool IsAbout(ConditionOperator conditionOperator) => conditionOperator.IsDate;

    protected override bool IsReadable(string value) => DateText.IsDate(value) || DateText.IsEpoch(value);
}
