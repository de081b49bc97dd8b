using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Conditions;

/// <summary>WIV0278: an Allow by tags of all actions but some.</summary>
internal sealed class AllowNotActionWithUnsupportedTagConditionKeyForService() : ConditionRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0278",
        RuleCategory.Conditions,
        "Allow with NotAction by a tag",
        "many actions have no '{0}' in their requests and are not allowed; list the actions to allow in Action",
        Severity.Info,
        Why: "If the key is missing the condition fails, and an Allow that fails allows nothing. See [NotAction](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notaction.html).",
        Fix: "List the actions in `Action`.",
        AccessAnalyzer: "ALLOW_NOTACTION_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE"
    );

    public override PolicyKind AppliesTo => PolicyKind.Any;

    protected override void Check(PolicyCheck check, CheckedStatement statement, CheckedCondition condition)
    {
        if (statement is { IsAllow: true, Actions.IsNot: true } && ResourceTagCondition.Requires(condition))
        {
            check.Report(Definition, statement.Actions.Span, condition.Key.Value);
        }
    }
}
