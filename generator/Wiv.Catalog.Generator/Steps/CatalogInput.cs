using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Wiv.Catalog.Generator.Steps;

/// <summary>Tells catalog files from other additional files.</summary>
internal static class CatalogInput
{
    /// <summary>The item metadata by which the package's targets mark a catalog file.</summary>
    private const string Metadata = "build_metadata.AdditionalFiles.WivCatalog";

    /// <summary>The item metadata by which a package marks its own.</summary>
    private const string PackageMetadata = "build_metadata.AdditionalFiles.WivCatalogPackage";

    /// <summary>The catalog files of a project.</summary>
    public static ImmutableArray<AdditionalText> Catalogs(AnalyzerOptions project) =>
        project.AdditionalFiles.Where(file => IsCatalog(file, project.AnalyzerConfigOptionsProvider)).ToImmutableArray();

    public static bool IsCatalog(AdditionalText file, AnalyzerConfigOptionsProvider options) =>
        options.GetOptions(file).TryGetValue(Metadata, out string? value)
        && value.Equals("true", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the file lies in a package, where nobody may edit it.</summary>
    public static bool IsOfPackage(AdditionalText file, AnalyzerConfigOptionsProvider options) =>
        options.GetOptions(file).TryGetValue(PackageMetadata, out string? value) && value.Length > 0;
}
