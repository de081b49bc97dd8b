using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Conditions;

/// <summary>WIV0277: an Allow by tags for a service that has no tags in its requests.</summary>
internal sealed class AllowWithUnsupportedTagConditionKeyForService() : ConditionRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0277",
        RuleCategory.Conditions,
        "Allow by a tag that the service does not send",
        "'{0}' is not allowed: requests to {2} have no '{1}' (AWS reference {3}); move it to a statement without the condition",
        Severity.Info,
        Why: "If the key is missing the condition fails, and an Allow that fails allows nothing. See [controlling access with tags](https://docs.aws.amazon.com/IAM/latest/UserGuide/access_tags.html).",
        Fix: "Allow the service's actions by their resources, in a statement without the condition.",
        AccessAnalyzer: "ALLOW_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE"
    );

    protected override void Check(PolicyCheck check, CheckedStatement statement, CheckedCondition condition)
    {
        if (!statement.IsAllow || !ResourceTagCondition.Requires(condition))
        {
            return;
        }

        foreach (CheckedAction action in ResourceTagCondition.Unsupported(statement))
        {
            check.Report(Definition, action.Text.Span, action.Text.Value, condition.Key.Value, action.Prefix, AwsReference.Date);
        }
    }
}
