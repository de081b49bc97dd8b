using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Conditions;

/// <summary>WIV0151: a condition key without a prefix.</summary>
internal sealed class InvalidConditionKeyFormat() : ConditionRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0151",
        RuleCategory.Conditions,
        "Condition key without a prefix",
        "'{0}' is not a condition key; write prefix:name, such as aws:SourceIp",
        Severity.Error,
        Why: "The prefix of a key says where its value comes from: `aws:`, a service, or an identity provider. See [global condition keys](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html).",
        Fix: "Write the prefix, a colon and the name.",
        AccessAnalyzer: "INVALID_CONDITION_KEY_FORMAT"
    );

    public override PolicyKind AppliesTo => PolicyKind.Any;

    public override FitScope Fit => FitScope.OnePart;

    protected override void Check(PolicyCheck check, CheckedStatement statement, CheckedCondition condition)
    {
        string key = condition.Key.Value;
        int colon = key.IndexOf(':');

        // The reader of catalogs tells it by itself.
        if (check.Policy.CatalogName is null && (colon <= 0 || colon == key.Length - 1))
        {
            check.Report(Definition, condition.Key.Span, key);
        }
    }
}
