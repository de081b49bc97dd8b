using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Conditions;

/// <summary>WIV0270: a condition that any value fulfils.</summary>
internal sealed class EquivalentToNullFalse() : ConditionRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0270",
        RuleCategory.Conditions,
        "Any value matches",
        "any value of '{0}' matches '{1}', so this only tests that the key exists; write \"Null\": {{ \"{0}\": \"false\" }}",
        Severity.Info,
        Why: "A wildcard alone tests whether the key exists. `Null` says so. See [the Null operator](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_Null).",
        Fix: "Use `Null` with `false`.",
        AccessAnalyzer: "EQUIVALENT_TO_NULL_FALSE"
    );

    public override PolicyKind AppliesTo => PolicyKind.Any;

    protected override void Check(PolicyCheck check, CheckedStatement statement, CheckedCondition condition)
    {
        if (
            condition.Operator is { IsNegated: false, HasIfExists: false, IsForAllValues: false }
            && AnyValue.In(condition) is { } value
        )
        {
            check.Report(Definition, value.Text.Span, condition.Key.Value, value.Text.Value);
        }
    }
}
