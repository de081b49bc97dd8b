using Wiv.Catalog.Cli.Inputs;
using Wiv.Catalog.Cli.Running;
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
    /// <param name="files">The files.</param>
    /// <param name="passOver">Takes a file that cannot be read, and why; the others are checked.</param>
    public static IEnumerable<Problem> Check(IEnumerable<SourceFile> files, Action<SourceFile, CouldNotRunException> passOver)
    {
        List<CatalogFile> parsed = [];
        bool isAllRead = true;
        foreach (SourceFile file in files)
        {
            try
            {
                parsed.Add(Parse(file));
            }
            catch (CouldNotRunException failure)
            {
                passOver(file, failure);
                isAllRead = false;
            }
        }

        // What a catalog seems not to declare may stand in the file that was not read.
        CatalogFile[] known = [.. parsed.Select(file => isAllRead ? file : file with { IsDamaged = true })];
        LinkedCatalogs linked = CatalogLinker.Link(known);
        return linked.Problems.Concat(CatalogChecker.Check(linked.All));
    }

    private static CatalogFile[] Parse(IEnumerable<SourceFile> files) => files.Select(Parse).ToArray();

    private static CatalogFile Parse(SourceFile file) => CatalogParser.Parse(file.Identity, FileText.Read(file));
}
