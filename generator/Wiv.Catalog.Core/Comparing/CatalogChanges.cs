namespace Wiv.Catalog.Core.Comparing;

/// <summary>What changed between two states of a catalog.</summary>
/// <param name="Catalog">The name of the catalog after, or before if it is gone.</param>
/// <param name="Changes">The changes, the most telling first.</param>
internal sealed record CatalogChanges(string Catalog, IReadOnlyList<Change> Changes)
{
    /// <summary>The most telling of the changes: what all of them mean together.</summary>
    public static Direction Verdict(IEnumerable<CatalogChanges> catalogs) =>
        catalogs.SelectMany(catalog => catalog.Changes).Select(change => change.Direction).DefaultIfEmpty(Direction.Other).Min();
}
