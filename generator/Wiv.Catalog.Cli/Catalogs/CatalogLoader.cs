using Wiv.Catalog.Cli.Inputs;
using Wiv.Catalog.Core.Linking;
using Wiv.Catalog.Core.Parsing;

namespace Wiv.Catalog.Cli.Catalogs;

/// <summary>Reads catalog files from the disk and links them.</summary>
internal static class CatalogLoader
{
    public static LinkedCatalogs Load(IEnumerable<SourceFile> files) =>
        CatalogLinker.Link(files.Select(file => CatalogParser.Parse(file.Identity, FileText.Read(file))).ToArray());
}
