using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Conditions;

/// <summary>WIV0271: a condition that no value fulfils.</summary>
internal sealed class EquivalentToNullTrue() : ConditionRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0271",
        RuleCategory.Conditions,
        "No value passes",
        "every value of '{0}' matches '{1}', so this only tests that the key is missing; write \"Null\": {{ \"{0}\": \"true\" }}",
        Severity.Info,
        Why: "A wildcard alone tests whether the key is missing. `Null` says so. See [the Null operator](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_Null).",
        Fix: "Use `Null` with `true`.",
        AccessAnalyzer: "EQUIVALENT_TO_NULL_TRUE"
    );

    public override PolicyKind AppliesTo => PolicyKind.Any;

    protected override void Check(PolicyCheck check, CheckedStatement statement, CheckedCondition condition)
    {
        if (condition.Operator is { IsNegated: true, IsForAnyValue: false } && AnyValue.In(condition) is { } value)
        {
            check.Report(Definition, value.Text.Span, condition.Key.Value, value.Text.Value);
        }
    }
}
