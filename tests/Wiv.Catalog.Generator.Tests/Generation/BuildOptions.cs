using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Wiv.Catalog.Generator.Tests.Generation;

/// <summary>What the build tells the compiler: properties, which additional files are catalogs, and which lie in packages.</summary>
internal sealed class BuildOptions(IReadOnlyDictionary<string, string> properties) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } =
        new Options(properties.ToDictionary(property => $"build_property.{property.Key}", property => property.Value));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options([]);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        new Options(
            textFile.Path.EndsWith(".permissions.yaml", StringComparison.Ordinal)
                ? new()
                {
                    ["build_metadata.AdditionalFiles.WivCatalog"] = "true",
                    ["build_metadata.AdditionalFiles.WivCatalogPackage"] = textFile.Path.StartsWith(
                        "/packages/",
                        StringComparison.Ordinal
                    )
                        ? "Shop.Catalog"
                        : "",
                }
                : []
        );

    private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
