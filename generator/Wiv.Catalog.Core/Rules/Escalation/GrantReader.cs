using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Escalation;

/// <summary>Tells how statements come to be about an action.</summary>
internal static class GrantReader
{
    /// <summary>How the statement is about <paramref name="action"/>, such as <c>iam:PassRole</c>.</summary>
    public static Grants Of(CheckedStatement statement, string action)
    {
        if (statement.Actions is not { } actions)
        {
            return Grants.None;
        }

        if (actions.IsNot)
        {
            return actions.Items.Any(item => item.Includes(action)) ? Grants.None : Grants.NotAction;
        }

        Grants grants = Grants.None;
        foreach (CheckedAction item in actions.Items)
        {
            if (item.Includes(action))
            {
                grants |= IsPattern(item) ? Grants.Pattern : Grants.Named;
            }
        }

        return grants;
    }

    /// <summary>The first item of Action that takes the action in, by its own name or by a pattern.</summary>
    public static CheckedAction? Find(CheckedStatement statement, string action, bool isPattern) =>
        statement.Actions is { IsNot: false } actions
            ? actions.Items.FirstOrDefault(item => IsPattern(item) == isPattern && item.Includes(action))
            : null;

    /// <summary>Whether an item has a wildcard, in its service too.</summary>
    public static bool IsPattern(CheckedAction action) => action.Text.Value.IndexOfAny(['*', '?']) >= 0;
}
