using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Grammar;

namespace Wiv.Catalog.Core.Rules.Conditions;

/// <summary>WIV0184: a value under BinaryEquals that is not base64.</summary>
internal sealed class TypeMismatchString() : ConditionValueRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0184",
        RuleCategory.Conditions,
        "Not base64",
        "'{0}' is not base64, but {1} compares only base64",
        Severity.Warning,
        Why: "The condition never holds. See [the binary operator](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_BinaryEquals).",
        Fix: "Write the bytes as base64.",
        AccessAnalyzer: "TYPE_MISMATCH_STRING"
    );

    public override PolicyKind AppliesTo => PolicyKind.Any;

    public override FitScope Fit => FitScope.OnePart;

    protected override bool IsAbout(ConditionOperator conditionOperator) => conditionOperator.IsBinary;

    protected override bool IsReadable(string value)
    {
        string letters = value.TrimEnd('=');
        return value.Length % 4 == 0
            && value.Length - letters.Length <= 2
            && letters.All(c => Characters.IsLetterOrDigit(c) || c is '+' or '/');
    }
}
