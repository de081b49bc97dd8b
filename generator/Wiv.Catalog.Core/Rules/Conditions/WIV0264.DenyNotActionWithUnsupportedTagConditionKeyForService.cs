using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Conditions;

/// <summary>WIV0264: a Deny by tags of all actions but some.</summary>
internal sealed class DenyNotActionWithUnsupportedTagConditionKeyForService() : ConditionRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0264",
        RuleCategory.Conditions,
        "Deny with NotAction by a tag",
        "many actions have no '{0}' in their requests and are not denied; list the actions to deny in Action",
        Severity.Warning,
        Why: "If the key is missing the condition fails, and a Deny that fails denies nothing. See [NotAction](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notaction.html).",
        Fix: "List the actions in `Action`.",
        AccessAnalyzer: "DENY_NOTACTION_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE"
    );

    public override PolicyKind AppliesTo => PolicyKind.Any;

    protected override void Check(PolicyCheck check, CheckedStatement statement, CheckedCondition condition)
    {
        if (statement is { IsDeny: true, Actions.IsNot: true } && ResourceTagCondition.Requires(condition))
        {
            check.Report(Definition, statement.Actions.Span, condition.Key.Value);
        }
    }
}
