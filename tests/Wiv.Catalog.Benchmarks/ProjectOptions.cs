using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Wiv.Catalog.Benchmarks;

/// <summary>The options of a project that marks its catalog as one.</summary>
internal sealed class ProjectOptions : AnalyzerConfigOptionsProvider
{
    private static readonly AnalyzerConfigOptions Catalog = new Marked();

    public override AnalyzerConfigOptions GlobalOptions => Catalog;

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Catalog;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => Catalog;

    private sealed class Marked : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key == "build_metadata.AdditionalFiles.WivCatalog" ? "true" : null;
            return value is not null;
        }
    }
}
