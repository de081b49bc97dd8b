using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Conditions;

/// <summary>WIV0157: Null with IfExists.</summary>
internal sealed class NullWithIfExists() : ConditionRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0157",
        RuleCategory.Conditions,
        "Null with IfExists",
        "'{0}' is not a condition operator: Null already tests whether the key exists; write Null",
        Severity.Error,
        Why: "`IfExists` says what to do when the key is missing, which is just what `Null` tests. See [the Null operator](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_Null).",
        Fix: "Remove `IfExists`.",
        AccessAnalyzer: "NULL_WITH_IF_EXISTS"
    );

    public override PolicyKind AppliesTo => PolicyKind.Any;

    public override FitScope Fit => FitScope.OnePart;

    protected override void Check(PolicyCheck check, CheckedStatement statement, CheckedCondition condition)
    {
        if (condition.Operator is { IsNull: true, HasIfExists: true } used)
        {
            check.ReportWithSuggestion(Definition, used.Text.Span, "Null", used.Text.Value);
        }
    }
}
