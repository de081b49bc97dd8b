using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Grants;
using Wiv.Catalog.Core.Linking;
using Wiv.Catalog.Core.Listing;
using Wiv.Catalog.Core.Sdk;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Usage;

/// <summary>Gathers which of the actions of which permissions are used, and where.</summary>
internal sealed class RowUses
{
    private readonly Dictionary<Row, Dictionary<string, HashSet<CallSite>>> _used = new(ReferenceComparer<Row>.Instance);

    private readonly Dictionary<Row, HashSet<CallSite>> _maybe = new(ReferenceComparer<Row>.Instance);

    /// <summary>Counts a use for every permission that grants what is used.</summary>
    public void Add(PermissionUse use, IReadOnlyList<GrantingRow> rows)
    {
        AddMaybe(use, rows);
        foreach (string action in use.Actions.SelectMany(Single))
        {
            foreach (RowGrant grant in ActionExplanation.Of(action, rows).Grants)
            {
                if (grant is { Kind: GrantKind.Name or GrantKind.Wildcard, TakesEffect: true })
                {
                    Add(grant.Row, action, use.Sites);
                }
            }
        }
    }

    public RowUsage Of(GrantingRow row)
    {
        IReadOnlyList<AwsAction> all = row.EffectiveActions;
        UsedAction[] used = _used.TryGetValue(row.Row, out Dictionary<string, HashSet<CallSite>>? actions)
            ? actions
                .OrderBy(action => action.Key, StringComparer.OrdinalIgnoreCase)
                .Select(action => new UsedAction(action.Key, CallSite.Sort(action.Value)))
                .ToArray()
            : [];
        CallSite[] maybe = _maybe.TryGetValue(row.Row, out HashSet<CallSite>? sites) ? [.. sites] : [];
        RowState state =
            row.IsDeny ? RowState.Denial
            : used.Length > 0 ? RowState.Used
            : maybe.Length > 0 ? RowState.MaybeUsed
            : all.Any(action => SdkReference.IsCallable(action.FullName)) ? RowState.Unused
            : RowState.NotCallable;
        return new(row.Row, state, used, maybe, Math.Max(all.Count, used.Length));
    }

    /// <summary>Counts for every permission that grants anything of what may be used.</summary>
    private void AddMaybe(PermissionUse use, IReadOnlyList<GrantingRow> rows)
    {
        foreach (GrantingRow row in use.MaybeNeeds.Count == 0 ? [] : rows.Where(row => MayUse(use, row)))
        {
            if (!_maybe.TryGetValue(row.Row, out HashSet<CallSite>? sites))
            {
                _maybe[row.Row] = sites = [];
            }

            sites.UnionWith(use.Sites);
        }
    }

    /// <summary>Whether it may use an action that takes effect in the row, or one that the row names and AWS's reference does not have.</summary>
    private static bool MayUse(PermissionUse use, GrantingRow row) =>
        use.MaybeNeeds.Any(maybe =>
            row.EffectiveActions.Any(action => ActionPattern.Covers(maybe, action.FullName))
            || (
                !row.Row.Actions.IsNot
                && row.Row.Actions.Items.Any(item =>
                    ActionPattern.Covers(maybe, item) && AwsReference.Lookup(item).Actions.Count == 0
                )
            )
        );

    /// <summary>The actions that a pattern stands for; of a name that the reference does not have, the name.</summary>
    private static IEnumerable<string> Single(string text) =>
        ActionGrammar.IsPattern(text) ? ActionMeaning.Of(text).Actions.Select(action => action.FullName) : [text];

    private void Add(Row row, string action, IEnumerable<CallSite> sites)
    {
        if (!_used.TryGetValue(row, out Dictionary<string, HashSet<CallSite>>? actions))
        {
            _used[row] = actions = new(StringComparer.OrdinalIgnoreCase);
        }

        if (!actions.TryGetValue(action, out HashSet<CallSite>? places))
        {
            actions[action] = places = [];
        }

        places.UnionWith(sites);
    }
}
