using Wiv.Catalog.Cli.Inputs;
using Wiv.Catalog.Core.Declarations;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Linking;
using Wiv.Catalog.Core.Parsing;
using Wiv.Catalog.Core.Rules;

namespace Wiv.Catalog.Cli.Catalogs;

/// <summary>Reads catalog files from the disk and links them.</summary>
internal static class CatalogLoader
{
    /// <summary>Reads and links the files.</summary>
    public static LinkedCatalogs Load(IEnumerable<SourceFile> files) => CatalogLinker.Link(Parse(files));

    /// <summary>All that is to be said of the catalogs: what is wrong with their text, and what the rules find in their policies.</summary>
    public static IEnumerable<Problem> Check(IEnumerable<SourceFile> files)
    {
        LinkedCatalogs linked = Load(files);
        return linked.Problems.Concat(CatalogChecker.Check(linked.All));
    }

    private static CatalogFile[] Parse(IEnumerable<SourceFile> files) =>
        files.Select(file => CatalogParser.Parse(file.Identity, FileText.Read(file))).ToArray();
}
