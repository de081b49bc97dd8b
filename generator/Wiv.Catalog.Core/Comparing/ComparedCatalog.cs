using Wiv.Catalog.Core.Declarations;
using Wiv.Catalog.Core.Linking;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Comparing;

/// <summary>A catalog, and its rows with the places where they stand.</summary>
/// <param name="Catalog">The catalog.</param>
/// <param name="Rows">The rows of the trust policy and of every policy, in order.</param>
internal sealed record ComparedCatalog(PermissionCatalog Catalog, IReadOnlyList<ComparedRow> Rows)
{
    /// <summary>A catalog that asks for nothing.</summary>
    public static ComparedCatalog Empty(string name) => new(new PermissionCatalog(name, "", ""), []);

    /// <summary>The catalogs of files without errors, by name.</summary>
    public static IReadOnlyList<ComparedCatalog> Of(IReadOnlyList<CatalogFile> files)
    {
        Dictionary<string, CatalogFile[]> parts = CatalogParts
            .Of(files)
            .ToDictionary(catalog => catalog.Name, catalog => catalog.Files, StringComparer.Ordinal);
        return CatalogLinker
            .Link(files)
            .Catalogs.Select(catalog => new ComparedCatalog(catalog, RowsOf(catalog, parts[catalog.Name]).ToArray()))
            .ToArray();
    }

    /// <summary>Without errors, nothing that is declared is left out, and the places are in the order of the rows.</summary>
    private static IEnumerable<ComparedRow> RowsOf(PermissionCatalog catalog, CatalogFile[] files)
    {
        IEnumerable<SourceSpan> places = files
            .SelectMany(file => file.Trust)
            .Select(entry => entry.Span)
            .Concat(
                from policy in files.SelectMany(file => file.Policies)
                from declared in policy.Groups
                from permission in declared.Permissions
                select permission.Span
            );
        IEnumerable<ComparedRow> trust = catalog.Trust.Select(entry => new ComparedRow(
            null,
            null,
            entry.Statement,
            entry.Why,
            entry.Accepted,
            default
        ));
        IEnumerable<ComparedRow> permissions =
            from policy in catalog.Policies
            from table in policy.Groups
            from row in table.Permissions
            select new ComparedRow(policy.Name, table.Name, row.Statement, row.Why, row.Accepted, default);
        return trust.Concat(permissions).Zip(places, (row, place) => row with { Span = place });
    }
}
