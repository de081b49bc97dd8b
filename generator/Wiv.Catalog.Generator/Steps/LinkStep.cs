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

    /// <summary>The catalogs as they are rendered: equal while nothing but places changes.</summary>
    public static CatalogsAndProblems WithoutPlaces(ImmutableArray<CatalogFile> files)
    {
        LinkedCatalogs linked = Link(files);
        return new CatalogsAndProblems(linked.Catalogs, linked.Problems);
    }

    /// <summary>The catalogs with their places, as they are checked.</summary>
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
