using System.Collections.Immutable;
using Wiv.Catalog.Core.Declarations;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Linking;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Generator.Steps;

/// <summary>Links the files of a project: once for the generator and all analyzers.</summary>
internal static class LinkStep
{
    private static readonly KeptByFiles<LinkedCatalogs> Linked = new();

    public static LinkedCatalogs Link(ImmutableArray<CatalogFile> files) => Linked.Get(files, Run);

    private static LinkedCatalogs Run(ImmutableArray<CatalogFile> files)
    {
        try
        {
            return CatalogLinker.Link(files);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            SourceSpan span = SourceSpan.StartOf(files.IsEmpty ? "" : files[0].Path);
            return new LinkedCatalogs(default, new EquatableArray<Problem>([Unexpected.Problem(span, "linking", error)]));
        }
    }
}
