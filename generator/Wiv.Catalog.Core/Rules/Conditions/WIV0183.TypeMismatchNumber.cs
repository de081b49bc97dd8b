using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Conditions;

/// <summary>WIV0183: a value under a Numeric operator that is no number.</summary>
internal sealed class TypeMismatchNumber() : ConditionValueRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0183",
        RuleCategory.Conditions,
        "Not a number",
        "'{0}' is not a number, but {1} compares only numbers",
        Severity.Warning,
        Why: "The condition never holds. See [numeric operators](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_Numeric).",
        Fix: "Write a number.",
        AccessAnalyzer: "TYPE_MISMATCH_NUMBER"
    );

    public override PolicyKind AppliesTo => PolicyKind.Any;

    public override FitScope Fit => FitScope.OnePart;

    protected override bool IsAbout(ConditionOperator conditionOperator) => conditionOperator.IsNumeric;

    protected override bool IsReadable(string value) => NumberText.Parse(value) is not null;
}
