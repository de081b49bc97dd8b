using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Suggestions;

namespace Wiv.Catalog.Core.Rules.Conditions;

/// <summary>WIV0152: a condition key of aws: that does not exist.</summary>
internal sealed class InvalidGlobalConditionKey() : ConditionRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0152",
        RuleCategory.Conditions,
        "Unknown global condition key",
        "'{0}' is not a global condition key (AWS reference {1}){2}",
        Severity.Error,
        Why: "No request has the key, so the condition never holds or, with a negated operator, always does. See [global condition keys](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html).",
        Fix: "Correct the key, or remove the condition.",
        AccessAnalyzer: "INVALID_GLOBAL_CONDITION_KEY"
    );

    public override PolicyKind AppliesTo => PolicyKind.Any;

    public override FitScope Fit => FitScope.Actions;

    protected override void Check(PolicyCheck check, CheckedStatement statement, CheckedCondition condition)
    {
        string key = condition.Key.Value;
        if (
            UnknownKey.Is(statement, key)
            && key.StartsWith("aws:", StringComparison.OrdinalIgnoreCase)
            && !ConditionKeys.IsOldArn(key)
        )
        {
            string? suggestion = UnknownKey.Nearest(check, key, AwsReference.GlobalConditionKeys);
            check.ReportWithSuggestion(
                Definition,
                condition.Key.Span,
                suggestion,
                key,
                AwsReference.Date,
                DidYouMean.Phrase(suggestion)
            );
        }
    }
}
