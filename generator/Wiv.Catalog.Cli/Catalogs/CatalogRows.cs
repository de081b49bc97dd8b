using System.Globalization;
using Wiv.Catalog.Cli.Findings;
using Wiv.Catalog.Cli.Inputs;
using Wiv.Catalog.Cli.Running;
using Wiv.Catalog.Cli.Views;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Grants;
using Wiv.Catalog.Core.Linking;

namespace Wiv.Catalog.Cli.Catalogs;

/// <summary>Reads the rows of catalogs. A catalog with errors has none, because an answer from it would be incomplete.</summary>
internal static class CatalogRows
{
    /// <param name="terminal">Where errors of the catalogs are reported.</param>
    /// <param name="paths">Catalog files and folders; none means the current folder.</param>
    public static IReadOnlyList<GrantingRow> Load(Terminal terminal, IReadOnlyList<string> paths) =>
        CatalogGrants.RowsOf(LoadCatalogs(terminal, paths)).ToArray();

    /// <summary>The catalogs themselves.</summary>
    /// <param name="terminal">Where errors of the catalogs are reported.</param>
    /// <param name="paths">Catalog files and folders; none means the current folder.</param>
    public static IReadOnlyList<LinkedCatalog> LoadCatalogs(Terminal terminal, IReadOnlyList<string> paths)
    {
        IReadOnlyList<SourceFile> sources = FileFinder.OfCatalogs(terminal).Find(paths);
        LinkedCatalogs linked = Progress.While(terminal, "Reading the catalogs", () => CatalogLoader.Load(sources));
        Finding[] errors = Finding.Of(linked.Problems, sources).Where(finding => finding.Severity == Severity.Error).ToArray();
        return errors.Length == 0 ? linked.All : throw Failure(terminal, errors);
    }

    /// <summary>
    /// Errors in a catalog that is asked about are shown. A folder may hold many that are not, such as those of tests; one line
    /// says so.
    /// </summary>
    private static CouldNotRunException Failure(Terminal terminal, Finding[] errors)
    {
        int files = errors.Select(error => error.File.Identity).Distinct().Count();
        if (files > 1 && errors.All(error => !error.File.IsNamed))
        {
            string first = MSBuildLine.Place(errors[0]);
            return new(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{files} catalogs under this folder have errors, for example {first}; name the catalog with --catalog"
                )
            );
        }

        FindingLines.Write(terminal.Error, errors);
        return new("the catalogs have errors (see above); correct them first");
    }
}
