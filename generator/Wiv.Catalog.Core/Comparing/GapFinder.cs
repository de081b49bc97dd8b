using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Comparing;

/// <summary>
/// Finds what is taken in on one side and not on the other, for every action that a wildcard stands for. It may find too much,
/// where several rows take in together what none does alone, and never too little.
/// </summary>
/// <param name="others">What the other side takes in.</param>
/// <param name="takenAway">What is denied on the side that is looked at, and counts for nothing.</param>
/// <param name="work">What may be spent on it; when it is gone everything may be a gap, and nothing is sure.</param>
internal sealed class GapFinder(IReadOnlyList<Grant> others, IReadOnlyList<Grant> takenAway, Work work)
{
    private readonly SortedSet<string> _actions = new(StringComparer.OrdinalIgnoreCase);
    private readonly SortedSet<string> _loosened = new(StringComparer.OrdinalIgnoreCase);
    private bool _isSure;
    private bool _hasLater;

    /// <summary>The gap of one row.</summary>
    public static Gap Find(IEnumerable<Grant> row, IReadOnlyList<Grant> others, IReadOnlyList<Grant> takenAway, Work work)
    {
        var finder = new GapFinder(others, takenAway, work);
        foreach (Grant grant in row)
        {
            finder.Add(grant);
        }

        finder._loosened.ExceptWith(finder._actions);
        return new Gap(finder._actions.ToArray(), finder._loosened.ToArray(), finder._isSure, finder._hasLater);
    }

    /// <summary>About what it takes to hold two grants against one another.</summary>
    private const int StepsOfPair = 64;

    private void Add(Grant grant)
    {
        if (!work.Spend((others.Count + (long)takenAway.Count) * StepsOfPair))
        {
            _loosened.UnionWith(grant.Actions.Items);
            return;
        }

        Element<string>[] covered = others
            .Concat(takenAway)
            .Where(other => other.CoversPlaceAndTime(grant))
            .Select(other => other.Actions)
            .ToArray();
        if (IsCovered(grant.Actions, covered))
        {
            return;
        }

        Grant[] near = others.Where(other => other.Overlaps(grant)).ToArray();
        HashSet<Grant> parts = new(near.Where(grant.CoversPlaceAndTime), ReferenceComparer<Grant>.Instance);
        bool isAnyMissing = false;
        foreach (Element<string> action in ActionExpansion.Of(grant.Actions).Where(action => !IsCovered(action, covered)))
        {
            isAnyMissing = true;
            Grant[] related = Array.FindAll(near, other => ActionComparison.Instance.Overlaps(other.Actions, action));
            (related.Length == 0 ? _actions : _loosened).Add(action.Items[0]);
            _isSure |= IsSurelyMissing(grant, related, parts);
        }

        _hasLater |= !isAnyMissing;
    }

    private static bool IsCovered(Element<string> action, Element<string>[] covered) =>
        Array.Exists(covered, other => ActionComparison.Instance.Covers(other, action));

    /// <summary>Whether what the other side has of it is a smaller part, so that the rest is missing.</summary>
    private static bool IsSurelyMissing(Grant grant, Grant[] related, HashSet<Grant> parts) =>
        Array.TrueForAll(related, parts.Contains)
        // Two conditions may leave no case out together, such as one and its contrary.
        && (related.Length < 2 || Array.TrueForAll(related, other => other.Conditions.Equals(grant.Conditions)));
}
