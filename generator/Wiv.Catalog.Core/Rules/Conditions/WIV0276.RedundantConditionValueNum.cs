using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Conditions;

/// <summary>WIV0276: several limits where one decides.</summary>
internal sealed class RedundantConditionValueNum() : ConditionRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0276",
        RuleCategory.Conditions,
        "Redundant limit",
        "'{0}' changes nothing under {1}, where one value is enough; keep {2}",
        Severity.Info,
        Why: "The values are alternatives: whatever is below the lower limit is below the higher one. See [numeric operators](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_Numeric).",
        Fix: "Keep the value that decides.",
        AccessAnalyzer: "REDUNDANT_CONDITION_VALUE_NUM"
    );

    public override PolicyKind AppliesTo => PolicyKind.Any;

    protected override void Check(PolicyCheck check, CheckedStatement statement, CheckedCondition condition)
    {
        bool isLess = condition.Operator.Is("NumericLessThan") || condition.Operator.Is("NumericLessThanEquals");
        bool isGreater = condition.Operator.Is("NumericGreaterThan") || condition.Operator.Is("NumericGreaterThanEquals");
        if (!(isLess || isGreater) || condition.Values.Count < 2)
        {
            return;
        }

        double?[] numbers = [.. condition.Values.Select(value => NumberText.Parse(value.Example))];
        if (numbers.Contains(null))
        {
            return;
        }

        double? decides = isLess ? numbers.Max() : numbers.Min();
        int kept = Array.IndexOf(numbers, decides);
        for (int i = 0; i < numbers.Length; i++)
        {
            if (i != kept)
            {
                CheckedValue value = condition.Values[i];
                string best = condition.Values[kept].Text.Value;
                check.Report(Definition, value.Text.Span, value.Text.Value, condition.Operator.Text.Value, best);
            }
        }
    }
}
