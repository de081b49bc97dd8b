using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Wiv.Catalog.Core.Declarations;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Rules;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Generator.Steps;

/// <summary>Checks the policies of a project's catalogs. The result is kept, so that a key pressed in C# checks nothing again.</summary>
internal static class CheckStep
{
    private static readonly ConditionalWeakTable<CatalogFile, Kept> Checked = new();

    public static EquatableArray<Problem> Check(ImmutableArray<CatalogFile> files)
    {
        if (Checked.TryGetValue(files[0], out Kept? kept) && kept.Files.SequenceEqual(files))
        {
            return kept.Problems;
        }

        EquatableArray<Problem> problems = Run(files);
        Checked.Remove(files[0]);
        Checked.GetValue(files[0], _ => new Kept(files, problems));
        return problems;
    }

    private static EquatableArray<Problem> Run(ImmutableArray<CatalogFile> files)
    {
        try
        {
            return CatalogChecker.Check(files);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            return new EquatableArray<Problem>([Unexpected.Problem(SourceSpan.StartOf(files[0].Path), "checking", error)]);
        }
    }

    private sealed record Kept(ImmutableArray<CatalogFile> Files, EquatableArray<Problem> Problems);
}
