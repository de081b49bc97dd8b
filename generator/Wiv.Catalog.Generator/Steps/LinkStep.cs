using System.Collections.Immutable;
using Wiv.Catalog.Core.Declarations;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Linking;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Generator.Steps;

/// <summary>Links the files of a project.</summary>
internal static class LinkStep
{
    public static LinkedCatalogs Link(ImmutableArray<CatalogFile> files)
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
