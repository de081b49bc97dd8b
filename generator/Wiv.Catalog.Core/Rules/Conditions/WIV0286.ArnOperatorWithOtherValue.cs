using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Conditions;

/// <summary>WIV0286: a value under an Arn operator that is no ARN.</summary>
internal sealed class ArnOperatorWithOtherValue() : ConditionValueRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0286",
        RuleCategory.Conditions,
        "ARN operator on a value that is not an ARN",
        "'{0}' is not an ARN, but {1} compares only ARNs; write an ARN, or use a String operator",
        Severity.Warning,
        Why: "Arn operators compare the six fields of ARNs, so a value without them never matches. See [ARN operators](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_ARN).",
        Fix: "Write the whole ARN, or use a String operator."
    );

    public override PolicyKind AppliesTo => PolicyKind.Any;

    public override FitScope Fit => FitScope.OnePart;

    protected override bool IsAbout(ConditionOperator conditionOperator) => conditionOperator is { IsArn: true, IsKnown: true };

    protected override bool IsReadable(string value) =>
        value.Length == 0 || value[0] == '*' || value.StartsWith("arn:", StringComparison.Ordinal);
}
