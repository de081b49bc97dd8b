using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Suggestions;

namespace Wiv.Catalog.Core.Rules.Conditions;

/// <summary>WIV0150: a condition operator that IAM does not have.</summary>
internal sealed class InvalidConditionOperator() : ConditionRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0150",
        RuleCategory.Conditions,
        "Unknown condition operator in a policy",
        "'{0}' is not a condition operator{1}",
        Severity.Error,
        Why: "IAM rejects the policy. See [condition operators](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html).",
        Fix: "Correct the operator. It may end in `IfExists`, and begin with `ForAllValues:` or `ForAnyValue:`.",
        AccessAnalyzer: "INVALID_CONDITION_OPERATOR"
    );

    public override PolicyKind AppliesTo => PolicyKind.Any;

    public override FitScope Fit => FitScope.OnePart;

    protected override void Check(PolicyCheck check, CheckedStatement statement, CheckedCondition condition)
    {
        // The reader of catalogs tells it by itself.
        ConditionOperator used = condition.Operator;
        if (!used.IsKnown && check.Policy.CatalogName is null)
        {
            string? suggestion = DidYouMean.Closest(
                used.Text.Value,
                ConditionOperators.Candidates(used.Text.Value),
                check.Searches
            );
            check.ReportWithSuggestion(Definition, used.Text.Span, suggestion, used.Text.Value, DidYouMean.Phrase(suggestion));
        }
    }
}
