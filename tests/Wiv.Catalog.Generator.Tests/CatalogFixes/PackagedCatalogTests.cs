using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Wiv.Catalog.Generator.Analyzers.Actions;
using Wiv.Catalog.Generator.Tests.Generation;

namespace Wiv.Catalog.Generator.Tests.CatalogFixes;

/// <summary>A catalog that came in a package is nobody's to edit; the project's own is.</summary>
public sealed class PackagedCatalogTests
{
    private const string Shop = """
        catalog: Shop
        policies:
          ShopPolicy:
            permissions:
              - { action: "s3:GetObject", resource: "*", why: Read the orders }

        """;

    private const string Own = """
        catalog: Own
        policies:
          OwnPolicy:
            permissions:
              - { action: "s3:GetObject", resource: "*", why: Read what is ours }

        """;

    [Fact]
    public async Task A_missing_permission_is_added_to_no_catalog_of_a_package() =>
        Assert.DoesNotContain(
            "/packages/",
            await Edits(new CatalogText("/packages/shop.permissions.yaml", Shop), new CatalogText("/own.permissions.yaml", Own))
        );

    [Fact]
    public async Task A_missing_permission_is_added_to_the_catalogs_of_the_project()
    {
        string edits = await Edits(
            new CatalogText("/shop.permissions.yaml", Shop),
            new CatalogText("/own.permissions.yaml", Own)
        );

        Assert.Contains("/shop.permissions.yaml", edits);
        Assert.Contains("/own.permissions.yaml", edits);
    }

    /// <summary>All that the fix of an ungranted action is given.</summary>
    private static async Task<string> Edits(params AdditionalText[] catalogs)
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Project",
            [CSharpSyntaxTree.ParseText("class C { object O = Wiv.Catalog.PolicyDocument.Allow(\"s3:PutObject\"); }")],
            [.. TestReferences.Base, TestReferences.Runtime],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
        );
        ImmutableArray<Diagnostic> told = await compilation
            .WithAnalyzers(
                [new ActionAnalyzer()],
                new AnalyzerOptions([.. catalogs], new BuildOptions(new Dictionary<string, string>()))
            )
            .GetAnalyzerDiagnosticsAsync();
        return string.Concat(Assert.Single(told, diagnostic => diagnostic.Id == "WIV1002").Properties.Values);
    }
}
