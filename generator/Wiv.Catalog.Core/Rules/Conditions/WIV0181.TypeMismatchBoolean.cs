using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Conditions;

/// <summary>WIV0181: a value under Bool that is neither true nor false.</summary>
internal sealed class TypeMismatchBoolean() : ConditionValueRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0181",
        RuleCategory.Conditions,
        "Neither true nor false",
        "'{0}' is neither true nor false, the only values that {1} compares",
        Severity.Warning,
        Why: "The condition never holds. See [condition operators](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html).",
        Fix: "Write `true` or `false`.",
        AccessAnalyzer: "TYPE_MISMATCH_BOOLEAN"
    );

    public override PolicyKind AppliesTo => PolicyKind.Any;

    public override FitScope Fit => FitScope.OnePart;

    protected override bool IsAbout(ConditionOperator conditionOperator) => conditionOperator.IsBool || conditionOperator.IsNull;

    protected override bool IsReadable(string value) =>
        value.Equals("true", StringComparison.OrdinalIgnoreCase) || value.Equals("false", StringComparison.OrdinalIgnoreCase);
}
