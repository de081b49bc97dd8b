namespace Wiv.Catalog.Core.Comparing;

/// <summary>Tells what changes for the customer between two states of catalogs.</summary>
internal static class CatalogComparer
{
    /// <summary>The changes of every catalog of either state, by name.</summary>
    public static IReadOnlyList<CatalogChanges> Compare(
        IReadOnlyList<ComparedCatalog> before,
        IReadOnlyList<ComparedCatalog> after
    )
    {
        ComparedCatalog[] gone = before.Where(old => after.All(catalog => NameOf(catalog) != NameOf(old))).ToArray();
        ComparedCatalog[] added = after.Where(catalog => before.All(old => NameOf(catalog) != NameOf(old))).ToArray();
        if (gone.Length == 1 && added.Length == 1)
        {
            // The one catalog that is gone is the one that came, under another name.
            return [.. Compare(before.Except(gone).ToArray(), after.Except(added).ToArray()), Compare(gone[0], added[0])];
        }

        return
        [
            .. after
                .Select(catalog =>
                    Compare(
                        before.FirstOrDefault(old => NameOf(old) == NameOf(catalog)) ?? ComparedCatalog.Empty(NameOf(catalog)),
                        catalog
                    )
                )
                .Concat(gone.Select(old => Compare(old, ComparedCatalog.Empty(NameOf(old)))))
                .OrderBy(changes => changes.Catalog, StringComparer.Ordinal),
        ];
    }

    private static CatalogChanges Compare(ComparedCatalog before, ComparedCatalog after)
    {
        var rows = new RowComparer(new Grants(before), new Grants(after));
        IReadOnlyList<RowPair> pairs = RowMatcher.Match(before.Rows, after.Rows);
        IEnumerable<Change> changes =
        [
            .. pairs.Select(rows.Compare).OfType<RowChange>(),
            .. ParameterComparer.Compare(before.Catalog.Parameters, after.Catalog.Parameters),
            .. pairs.SelectMany(TextComparer.Compare),
            .. TextComparer.Compare(before.Catalog.Policies, after.Catalog.Policies),
        ];
        return new CatalogChanges(NameOf(after), changes.OrderBy(change => change.Direction).ToArray());
    }

    private static string NameOf(ComparedCatalog catalog) => catalog.Catalog.Name;
}
