using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Wiv.Catalog.Fuzz.Targets;

/// <summary>The options of a project that marks its files as catalogs.</summary>
internal sealed class CatalogOptions : AnalyzerConfigOptionsProvider
{
    public static readonly CatalogOptions Instance = new();

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Marked();

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

    private sealed class Marked : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key == "build_metadata.AdditionalFiles.WivCatalog" ? "true" : null;
            return value is not null;
        }
    }
}
