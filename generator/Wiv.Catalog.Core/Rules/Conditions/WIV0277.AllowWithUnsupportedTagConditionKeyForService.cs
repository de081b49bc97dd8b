using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Conditions;

/// <summary>WIV0277: an Allow by tags for an action that has no tags in its requests.</summary>
internal sealed class AllowWithUnsupportedTagConditionKeyForService() : ConditionRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0277",
        RuleCategory.Conditions,
        "Allow by a tag that the action does not know",
        "{0} not allowed{1}: such requests have no '{2}' (AWS reference {3}); move {4} to a statement without the condition",
        Severity.Info,
        Why: "If the key is missing the condition fails, and an Allow that fails allows nothing. See [controlling access with tags](https://docs.aws.amazon.com/IAM/latest/UserGuide/access_tags.html).",
        Fix: "Allow the action by its resources, in a statement without the condition.",
        AccessAnalyzer: "ALLOW_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE"
    );

    public override PolicyKind AppliesTo => PolicyKind.Any;

    protected override void Check(PolicyCheck check, CheckedStatement statement, CheckedCondition condition)
    {
        if (
            !statement.IsAllow
            || statement.Actions is not { IsNot: false } actions
            || !ResourceTagCondition.IsFirst(statement, condition)
        )
        {
            return;
        }

        foreach (CheckedAction action in actions.Items)
        {
            IReadOnlyList<AwsAction> untagged = ResourceTagCondition.Untagged(action);
            if (untagged.Count > 0)
            {
                check.Report(Definition, action.Text.Span, ResourceTagCondition.Words(action, untagged, condition));
            }
        }
    }
}
