using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Rules.Escalation;

/// <summary>Finds the statements that give a <see cref="PermissionPower"/>.</summary>
internal static class PermissionGrants
{
    /// <summary>The actions of a statement that give powers, each with those that it gives.</summary>
    public static IEnumerable<(string Text, SourceSpan Span, IReadOnlyList<PermissionPower> Powers)> Of(
        CheckedStatement statement
    )
    {
        if (statement is not { IsAllow: true, Actions: { } actions })
        {
            yield break;
        }

        if (actions.IsNot)
        {
            PermissionPower[] left =
            [
                .. PermissionPower.All.Where(power =>
                    !actions.Items.Any(item => item.Includes(power.Action)) && !power.IsLimited(statement)
                ),
            ];
            if (left.Length > 0)
            {
                yield return ("NotAction", actions.Span, left);
            }

            yield break;
        }

        foreach (CheckedAction action in actions.Items.Where(CanBeOfIam))
        {
            PermissionPower[] given =
            [
                .. PermissionPower.All.Where(power => action.Includes(power.Action) && !power.IsLimited(statement)),
            ];
            if (given.Length > 0)
            {
                yield return (action.Text.Value, action.Text.Span, given);
            }
        }
    }

    /// <summary>Whether the resource is all of a kind, of some account.</summary>
    public static bool IsWide(CheckedResource resource, PermissionPower power) => RolePatterns.Covers(resource, power.Everyone);

    private static bool CanBeOfIam(CheckedAction action) =>
        action.Prefix.Equals("iam", StringComparison.OrdinalIgnoreCase)
        || action.Prefix.IndexOfAny(['*', '?']) >= 0
        || action.IsEverything;
}
