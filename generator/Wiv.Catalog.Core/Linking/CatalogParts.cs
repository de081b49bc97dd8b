using Wiv.Catalog.Core.Declarations;

namespace Wiv.Catalog.Core.Linking;

/// <summary>Puts the files together that are parts of one catalog.</summary>
internal static class CatalogParts
{
    /// <summary>The catalogs that the files name, each with its files by path, whatever order they come in.</summary>
    public static IEnumerable<(string Name, CatalogFile[] Files)> Of(IEnumerable<CatalogFile> files) =>
        files
            .Where(file => file.CatalogName is not null)
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .GroupBy(file => file.CatalogName!.Value.Value, StringComparer.Ordinal)
            .Select(parts => (parts.Key, parts.ToArray()));
}
