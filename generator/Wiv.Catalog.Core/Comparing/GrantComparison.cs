using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Comparing;

/// <summary>Compares grants, until what may be spent on it is gone: then none holds wherever another does, and all overlap.</summary>
/// <param name="work">What may be spent on it.</param>
internal sealed class GrantComparison(Work work)
{
    private readonly ResourceComparison _resources = new(work);
    private readonly PrincipalComparison _principals = new(work);
    private readonly ConditionCover _conditions = new(work);

    /// <summary>What may be spent on all of it.</summary>
    public Work Work => work;

    /// <summary>Compares their actions.</summary>
    public ActionComparison Actions { get; } = new(work);

    /// <summary>Whether the one holds on every resource, for every principal and whenever the other does, whatever the actions.</summary>
    public bool CoversPlaceAndTime(Grant outer, Grant inner) =>
        Compare(outer.Resources, inner.Resources, _resources.Covers)
        && Compare(outer.Principals, inner.Principals, _principals.Covers)
        && _conditions.Implies(inner.Conditions, outer.Conditions);

    /// <summary>Whether some request may be about both, whatever their conditions.</summary>
    public bool Overlaps(Grant left, Grant right) =>
        Actions.Overlaps(left.Actions, right.Actions)
        && Compare(left.Resources, right.Resources, _resources.Overlaps)
        && Compare(left.Principals, right.Principals, _principals.Overlaps);

    private static bool Compare<T>(Element<T>? left, Element<T>? right, Func<Element<T>, Element<T>, bool> compare)
        where T : IEquatable<T> => left is null || right is null ? left is null && right is null : compare(left, right);
}
