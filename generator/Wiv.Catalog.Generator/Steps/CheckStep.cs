using System.Collections.Immutable;
using Wiv.Catalog.Core.Declarations;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Rules;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Generator.Steps;

/// <summary>Checks the policies of a project's catalogs. The result is kept, so that a key pressed in C# checks nothing again.</summary>
internal static class CheckStep
{
    private static readonly KeptByFiles<EquatableArray<Problem>> Checked = new();

    public static EquatableArray<Problem> Check(ImmutableArray<CatalogFile> files) => Checked.Get(files, Run);

    private static EquatableArray<Problem> Run(ImmutableArray<CatalogFile> files)
    {
        try
        {
            return CatalogChecker.Check(LinkStep.Link(files).All);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            return new EquatableArray<Problem>([Unexpected.Problem(SourceSpan.StartOf(files[0].Path), "checking", error)]);
        }
    }
}
