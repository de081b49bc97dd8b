using Wiv.Catalog.Core.Linking;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Comparing;

/// <summary>Tells what changes for the customer between two states of catalogs.</summary>
internal static class CatalogComparer
{
    /// <summary>The changes of every catalog of either state, by name.</summary>
    public static IReadOnlyList<CatalogChanges> Compare(
        IReadOnlyList<LinkedCatalog> before,
        IReadOnlyList<LinkedCatalog> after
    ) => Compare(before, after, new GrantComparison(new Work(Budgets.Compared)), new Work(Budgets.Compared));

    private static IReadOnlyList<CatalogChanges> Compare(
        IReadOnlyList<LinkedCatalog> before,
        IReadOnlyList<LinkedCatalog> after,
        GrantComparison comparison,
        Work matching
    )
    {
        LinkedCatalog[] gone = before.Where(old => after.All(catalog => catalog.Name != old.Name)).ToArray();
        LinkedCatalog[] added = after.Where(catalog => before.All(old => catalog.Name != old.Name)).ToArray();
        if (gone.Length == 1 && added.Length == 1)
        {
            // The one catalog that is gone is the one that came, under another name.
            return
            [
                .. Compare(before.Except(gone).ToArray(), after.Except(added).ToArray(), comparison, matching),
                Compare(gone[0], added[0], comparison, matching),
            ];
        }

        return
        [
            .. after
                .Select(catalog =>
                    Compare(
                        before.FirstOrDefault(old => old.Name == catalog.Name) ?? LinkedCatalog.Empty(catalog.Name),
                        catalog,
                        comparison,
                        matching
                    )
                )
                .Concat(gone.Select(old => Compare(old, LinkedCatalog.Empty(old.Name), comparison, matching)))
                .OrderBy(changes => changes.Catalog, StringComparer.Ordinal),
        ];
    }

    private static CatalogChanges Compare(LinkedCatalog before, LinkedCatalog after, GrantComparison comparison, Work matching)
    {
        var rows = new RowComparer(new ComparedGrants(before), new ComparedGrants(after), comparison);
        IReadOnlyList<RowPair> pairs = RowMatcher.Match(before.Rows, after.Rows, matching);
        var proved = new ProvedDirections(before.Catalog, after.Catalog);
        IEnumerable<Change> changes =
        [
            .. pairs.Select(rows.Compare).OfType<RowChange>().Select(proved.Prove),
            .. ParameterComparer.Compare(before.Catalog.Parameters, after.Catalog.Parameters),
            .. pairs.SelectMany(TextComparer.Compare),
            .. TextComparer.Compare(before.Catalog.Policies, after.Catalog.Policies),
        ];
        return new CatalogChanges(after.Name, changes.OrderBy(change => change.Direction).ToArray())
        {
            IsComplete = !comparison.Work.IsSpent,
            IsMatched = !matching.IsSpent,
        };
    }
}
