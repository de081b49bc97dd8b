using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Conditions;

/// <summary>WIV0263: a Deny by tags for a service that has no tags in its requests.</summary>
internal sealed class DenyWithUnsupportedTagConditionKeyForService() : ConditionRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0263",
        RuleCategory.Conditions,
        "Deny by a tag that the service does not send",
        "'{0}' is not denied: requests to {2} have no '{1}' (AWS reference {3}); deny it without the condition",
        Severity.Warning,
        Why: "If the key is missing the condition fails, and a Deny that fails denies nothing. See [controlling access with tags](https://docs.aws.amazon.com/IAM/latest/UserGuide/access_tags.html).",
        Fix: "Deny the service's actions by their resources, in a statement without the condition.",
        AccessAnalyzer: "DENY_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE"
    );

    protected override void Check(PolicyCheck check, CheckedStatement statement, CheckedCondition condition)
    {
        if (!statement.IsDeny || !ResourceTagCondition.Requires(condition))
        {
            return;
        }

        foreach (CheckedAction action in ResourceTagCondition.Unsupported(statement))
        {
            check.Report(Definition, action.Text.Span, action.Text.Value, condition.Key.Value, action.Prefix, AwsReference.Date);
        }
    }
}
