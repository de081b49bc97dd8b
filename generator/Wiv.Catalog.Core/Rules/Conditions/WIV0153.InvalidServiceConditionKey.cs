using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Suggestions;

namespace Wiv.Catalog.Core.Rules.Conditions;

/// <summary>WIV0153: a condition key that its service does not have.</summary>
internal sealed class InvalidServiceConditionKey() : ConditionRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0153",
        RuleCategory.Conditions,
        "Unknown service condition key",
        "{0} has no condition key '{1}' (AWS reference {2}){3}",
        Severity.Error,
        Why: "No request has the key, so the condition never holds or, with a negated operator, always does. See [each service's condition keys](https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html).",
        Fix: "Correct the key, or remove the condition.",
        AccessAnalyzer: "INVALID_SERVICE_CONDITION_KEY"
    );

    public override PolicyKind AppliesTo => PolicyKind.Any;

    public override FitScope Fit => FitScope.Actions;

    protected override void Check(PolicyCheck check, CheckedStatement statement, CheckedCondition condition)
    {
        string key = condition.Key.Value;
        int colon = key.IndexOf(':');
        if (
            colon > 0
            && colon < key.Length - 1
            && AwsReference.Find(key.Substring(0, colon)) is { } service
            && UnknownKey.Is(statement, key)
        )
        {
            string? suggestion = UnknownKey.Nearest(check, key, service.ConditionKeys);
            string[] arguments = [service.Prefix, key, AwsReference.Date, DidYouMean.Phrase(suggestion)];
            check.ReportWithSuggestion(Definition, condition.Key.Span, suggestion, arguments);
        }
    }
}
