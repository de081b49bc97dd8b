using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Model;

namespace Wiv.Catalog.Core.Comparing;

/// <summary>
/// Finds what is taken in on one side and not on the other, for every action that a wildcard stands for. It may find too much,
/// where several rows take in together what none does alone, and never too little.
/// </summary>
/// <param name="others">What the other side takes in.</param>
/// <param name="takenAway">What is denied on the side that is looked at, and counts for nothing.</param>
internal sealed class GapFinder(IReadOnlyList<Grant> others, IReadOnlyList<Grant> takenAway)
{
    /// <summary>The gap of one row.</summary>
    public Gap Find(IEnumerable<Grant> row)
    {
        var actions = new SortedSet<string>(StringComparer.OrdinalIgnoreCase);
        var loosened = new SortedSet<string>(StringComparer.OrdinalIgnoreCase);
        bool isSure = false;
        bool hasLater = false;
        foreach (Grant whole in row.Where(IsMissing))
        {
            Grant[] near = others.Where(other => other.Overlaps(whole)).ToArray();
            Grant[] missing = Concrete(whole).Where(IsMissing).ToArray();
            hasLater |= missing.Length == 0;
            foreach (Grant single in missing)
            {
                Grant[] related = Array.FindAll(near, other => other.Overlaps(single));
                (related.Length == 0 ? actions : loosened).Add(single.Actions.Items[0]);
                isSure |= IsSurelyMissing(single, related);
            }
        }

        loosened.ExceptWith(actions);
        return new Gap(actions.ToArray(), loosened.ToArray(), isSure, hasLater);
    }

    private bool IsMissing(Grant grant) =>
        !others.Any(other => other.Covers(grant)) && !takenAway.Any(denied => denied.Covers(grant));

    /// <summary>Whether what the other side has of it is a smaller part, so that the rest is missing.</summary>
    private static bool IsSurelyMissing(Grant grant, Grant[] related) =>
        related.Length == 0
        || (
            Array.TrueForAll(
                related,
                other => grant.CoversPlace(other) && ConditionCover.Implies(other.Conditions, grant.Conditions)
            )
            // Two conditions may leave no case out together, such as one and its contrary.
            && (related.Length == 1 || Array.TrueForAll(related, other => other.Conditions.Equals(grant.Conditions)))
        );

    /// <summary>The same for every action of AWS's reference that it takes in; itself when there is none.</summary>
    private static IEnumerable<Grant> Concrete(Grant grant) =>
        grant.Actions is { IsNot: false, Items: { Count: 1 } items } && !ActionGrammar.IsPattern(items[0])
            ? [grant]
            : Matches(grant.Actions).Select(action => grant with { Actions = Single(action.FullName) }).DefaultIfEmpty(grant);

    private static IEnumerable<AwsAction> Matches(Element<string> actions) =>
        actions is { IsNot: false, Items: { Count: 1 } items } && items[0].IndexOf(':') >= 0
            ? AwsReference.Lookup(items[0]).Actions
            : AwsReference
                .Services.SelectMany(service => AwsReference.Find(service)!.Actions)
                .Where(action => ActionComparison.Instance.Covers(actions, Single(action.FullName)));

    private static Element<string> Single(string action) => new(false, new EquatableArray<string>([action]));
}
