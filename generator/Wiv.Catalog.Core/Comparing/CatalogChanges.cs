namespace Wiv.Catalog.Core.Comparing;

/// <summary>What changed between two states of a catalog.</summary>
/// <param name="Catalog">The name of the catalog after, or before if it is gone.</param>
/// <param name="Changes">The changes, the most telling first.</param>
internal sealed record CatalogChanges(string Catalog, IReadOnlyList<Change> Changes)
{
    /// <summary>Whether all was compared; there may be too much for it.</summary>
    public bool IsComplete { get; init; } = true;

    /// <summary>Whether every row was looked at for what it was before; there may be too many rows that changed.</summary>
    public bool IsMatched { get; init; } = true;

    /// <summary>
    /// The most telling of the changes: what all of them mean together. Where not all was compared, more may be allowed.
    /// </summary>
    public static Direction Verdict(IReadOnlyList<CatalogChanges> catalogs) =>
        catalogs
            .SelectMany(catalog => catalog.Changes)
            .Select(change => change.Direction)
            .Append(AreComplete(catalogs) ? Direction.Other : Direction.MayBeWider)
            .Min();

    /// <summary>Whether all was compared in all of them.</summary>
    public static bool AreComplete(IEnumerable<CatalogChanges> catalogs) => catalogs.All(catalog => catalog.IsComplete);
}
