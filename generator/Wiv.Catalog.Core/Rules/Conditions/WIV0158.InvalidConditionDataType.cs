using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Conditions;

/// <summary>WIV0158: values of several JSON types in one condition.</summary>
internal sealed class InvalidConditionDataType() : ConditionRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0158",
        RuleCategory.Conditions,
        "Condition values of different JSON types",
        "{0} is mixed with {1}; give all values of the condition the same JSON type, preferably string",
        Severity.Error,
        Why: "The values of a condition are alternatives, and IAM wants them all of one type. See [the Condition element](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html).",
        Fix: "Put every value in double quotes.",
        AccessAnalyzer: "INVALID_CONDITION_DATA_TYPE"
    );

    public override PolicyKind AppliesTo => PolicyKind.Any;

    protected override void Check(PolicyCheck check, CheckedStatement statement, CheckedCondition condition)
    {
        // A catalog writes all its values as strings.
        if (check.Json is null)
        {
            return;
        }

        foreach (CheckedValue value in condition.Values.Skip(1))
        {
            if (Kind(value) != Kind(condition.Values[0]))
            {
                check.Report(Definition, value.Text.Span, Kind(value), Kind(condition.Values[0]));
                return;
            }
        }
    }

    private static string Kind(CheckedValue value) =>
        value.IsText ? "a string"
        : value.Text.Value is "true" or "false" ? "a boolean"
        : "a number";
}
