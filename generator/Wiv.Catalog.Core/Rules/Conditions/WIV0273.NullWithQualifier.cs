using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Conditions;

/// <summary>WIV0273: Null with ForAllValues or ForAnyValue.</summary>
internal sealed class NullWithQualifier() : ConditionRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0273",
        RuleCategory.Conditions,
        "Null with ForAllValues or ForAnyValue",
        "'{0}' tests nothing: the result is the same for every request; write Null",
        Severity.Info,
        Why: "A qualifier asks about each value, and `Null` asks whether there is any. See [the Null operator](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_Null).",
        Fix: "Remove the qualifier.",
        AccessAnalyzer: "NULL_WITH_QUALIFIER"
    );

    public override PolicyKind AppliesTo => PolicyKind.Any;

    protected override void Check(PolicyCheck check, CheckedStatement statement, CheckedCondition condition)
    {
        if (condition.Operator is { IsNull: true, HasQuantifier: true } used)
        {
            check.ReportWithSuggestion(Definition, used.Text.Span, "Null", used.Text.Value);
        }
    }
}
