using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Comparing;

/// <summary>
/// Finds what is taken in on one side and not on the other, for every action that a wildcard stands for. It may find too much,
/// where several rows take in together what none does alone, and never too little.
/// </summary>
/// <param name="others">What the other side takes in.</param>
/// <param name="takenAway">What is denied on the side that is looked at, and counts for nothing.</param>
/// <param name="comparison">Compares them; when what may be spent on it is gone everything may be a gap, and nothing is sure.</param>
internal sealed class GapFinder(GrantIndex others, GrantIndex takenAway, GrantComparison comparison)
{
    /// <summary>About what it takes to tell of an action that it is missing.</summary>
    private const int StepsOfMissing = 64;

    private readonly SortedSet<string> _actions = new(StringComparer.OrdinalIgnoreCase);
    private readonly SortedSet<string> _loosened = new(StringComparer.OrdinalIgnoreCase);
    private bool _isSure;
    private bool _hasLater;

    /// <summary>The gap of one row.</summary>
    public static Gap Find(IEnumerable<Grant> row, GrantIndex others, GrantIndex takenAway, GrantComparison comparison)
    {
        var finder = new GapFinder(others, takenAway, comparison);
        foreach (Grant grant in row)
        {
            finder.Add(grant);
        }

        finder._loosened.ExceptWith(finder._actions);
        return new Gap(finder._actions.ToArray(), finder._loosened.ToArray(), finder._isSure, finder._hasLater);
    }

    private void Add(Grant grant)
    {
        if (comparison.Work.IsSpent)
        {
            _loosened.UnionWith(grant.Actions.Items);
            return;
        }

        GrantIndex covered = new(
            others.About(grant).Concat(takenAway.About(grant)).Where(other => comparison.CoversPlaceAndTime(other, grant))
        );
        if (IsCovered(grant.Actions, covered))
        {
            return;
        }

        GrantIndex near = new(others.About(grant).Where(other => comparison.Overlaps(other, grant)));
        HashSet<Grant> parts = new(
            near.All.Where(other => comparison.CoversPlaceAndTime(grant, other)),
            ReferenceComparer<Grant>.Instance
        );
        bool isAnyMissing = false;
        foreach (
            Element<string> action in ActionExpansion
                .Of(grant.Actions, comparison)
                .TakeWhile(_ => !comparison.Work.IsSpent)
                .Where(action => !IsCovered(action, covered) && comparison.Work.Spend(StepsOfMissing))
        )
        {
            isAnyMissing = true;
            Grant[] related = [.. near.About(action).Where(other => comparison.Actions.Overlaps(other.Actions, action))];
            (related.Length == 0 ? _actions : _loosened).Add(action.Items[0]);
            _isSure |= IsSurelyMissing(grant, related, parts) && !comparison.Work.IsSpent;
        }

        if (comparison.Work.IsSpent)
        {
            _loosened.UnionWith(grant.Actions.Items);
            return;
        }

        _hasLater |= !isAnyMissing;
    }

    private bool IsCovered(Element<string> action, GrantIndex covered) =>
        covered.About(action).Any(other => comparison.Actions.Covers(other.Actions, action));

    /// <summary>Whether what the other side has of it is a smaller part, so that the rest is missing.</summary>
    private static bool IsSurelyMissing(Grant grant, Grant[] related, HashSet<Grant> parts) =>
        Array.TrueForAll(related, parts.Contains)
        // Two conditions may leave no case out together, such as one and its contrary.
        && (related.Length < 2 || Array.TrueForAll(related, other => other.Conditions.Equals(grant.Conditions)));
}
