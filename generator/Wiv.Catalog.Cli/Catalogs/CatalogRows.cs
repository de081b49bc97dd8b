using Wiv.Catalog.Cli.Findings;
using Wiv.Catalog.Cli.Inputs;
using Wiv.Catalog.Cli.Running;
using Wiv.Catalog.Cli.Views;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Grants;
using Wiv.Catalog.Core.Linking;

namespace Wiv.Catalog.Cli.Catalogs;

/// <summary>Reads the rows of catalogs for who asks about them. Of a catalog with errors no answer would be whole, so there is none.</summary>
internal static class CatalogRows
{
    /// <param name="terminal">Where errors of the catalogs are told.</param>
    /// <param name="paths">Catalog files and folders; none means the current folder.</param>
    public static IReadOnlyList<GrantingRow> Load(Terminal terminal, IReadOnlyList<string> paths) =>
        CatalogGrants.RowsOf(LoadCatalogs(terminal, paths)).ToArray();

    /// <summary>The catalogs themselves.</summary>
    /// <param name="terminal">Where errors of the catalogs are told.</param>
    /// <param name="paths">Catalog files and folders; none means the current folder.</param>
    public static IReadOnlyList<LinkedCatalog> LoadCatalogs(Terminal terminal, IReadOnlyList<string> paths)
    {
        IReadOnlyList<SourceFile> sources = FileFinder.OfCatalogs(terminal).Find(paths);
        LinkedCatalogs linked = Progress.While(terminal, "Reading the catalogs", () => CatalogLoader.Load(sources));
        Finding[] errors = Finding.Of(linked.Problems, sources).Where(finding => finding.Severity == Severity.Error).ToArray();
        FindingLines.Write(terminal.Error, errors);
        return errors.Length == 0
            ? linked.All
            : throw new CouldNotRunException("the catalogs have errors, which are told above; correct them first");
    }
}
