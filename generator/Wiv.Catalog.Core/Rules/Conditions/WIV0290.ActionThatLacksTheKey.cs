using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Rules.Actions;

namespace Wiv.Catalog.Core.Rules.Conditions;

/// <summary>WIV0290: an action that a statement's condition never lets through.</summary>
internal sealed class ActionThatLacksTheKey() : PolicyRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0290",
        RuleCategory.Conditions,
        "Action that its condition never allows",
        "'{0}' is never allowed{1} have no '{2}' (AWS reference {3}); allow {4} in a statement without the condition",
        Severity.Warning,
        Why: "If the key is missing the condition fails, and an Allow that fails allows nothing. Which keys a request has depends on the action and on the type of each resource that it needs; an action that needs several is allowed only if every one of them is. See [each service's condition keys](https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html).",
        Fix: "Move the action, or the resources that have no such key, to a statement without the condition."
    );

    public override FitScope Fit => FitScope.Document;

    public override PolicyKind AppliesTo => PolicyKind.Granting;

    public override void Check(PolicyCheck check)
    {
        var reach = new StatementReach(check);
        foreach (CheckedStatement statement in check.Statements)
        {
            if (statement is not { IsAllow: true, Actions: { IsNot: false } actions, Resources: not null })
            {
                continue;
            }

            CheckedCondition[] conditions = [.. statement.Conditions.Where(test => IsToldByAction(statement, test))];
            if (conditions.Length == 0)
            {
                continue;
            }

            CheckedAction[] withoutTags = [.. actions.Items.Where(action => ResourceTagCondition.Untagged(action).Count > 0)];
            foreach (CheckedAction action in actions.Items.Where(action => action.Matches.Count > 0))
            {
                CheckedCondition[] own = withoutTags.Contains(action)
                    ? [.. conditions.Where(test => !ResourceTagCondition.Requires(test))]
                    : conditions;
                if (own.Length > 0 && reach.Find(statement, action, own) is { Key: { } key } shortfall)
                {
                    Report(check, action, key, shortfall.Types);
                }
            }
        }
    }

    /// <summary>Whether the condition can be met by some actions; of one that none can meet other rules tell at its key.</summary>
    private static bool IsToldByAction(CheckedStatement statement, CheckedCondition condition) =>
        StatementReach.IsSelective(condition)
        && !KeyThatNoActionCarries.IsBroken(statement, condition)
        && TagOfResourceTypeWithoutTags.Find(statement, condition).Count == 0;

    private static void Report(PolicyCheck check, CheckedAction action, string key, IReadOnlyList<string> types) =>
        check.Report(
            Definition,
            action.Text.Span,
            action.Text.Value,
            types.Count == 0
                ? ": its requests"
                : $" as a whole: it also needs {PolicyActions.List(types)}, for which its requests",
            key,
            AwsReference.Date,
            types.Count == 0 ? "it" : "it on these"
        );
}
