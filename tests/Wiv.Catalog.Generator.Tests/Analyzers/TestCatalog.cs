using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Wiv.Catalog.Core.Emit.CSharp;
using Wiv.Catalog.Core.Linking;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Parsing;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Generator.Tests.Analyzers;

/// <summary>The catalog that the analyzers are tested with, given as a project gives it.</summary>
internal static class TestCatalog
{
    public const string FileName = "/0/shop.permissions.yaml";

    public const string Namespace = "Shop.Core";

    public const string Yaml = """
        catalog: Shop
        policies:
          ShopPolicy:
            permissions:
              - { action: "s3:GetObject", resource: "*", why: Read the orders }
              - { action: "s3:PutObject", resource: "*", why: Write the orders }
              - { action: "ec2:Describe*", resource: "*", why: See what runs }
              - { action: "ce:Get*", resource: "*", why: See what it costs }
              - { action: "elasticloadbalancing:SetSubnets", resource: "*", why: Move the load }
              - { action: "kms:Encrypt", resource: "*", why: Hide the orders }
              - { action: "logs:StartQuery", resource: "*", why: Search the logs }
              - { action: "iam:PassRole", resource: "*", why: Start the workers }
        """;

    /// <summary>The constants that are generated for the catalog, by file.</summary>
    public static ImmutableArray<(string Name, string Text)> Generated { get; } =
    [
        .. ActionNames
            .ByService(Catalogs())
            .Select(service =>
                (PermissionsFile.HintName(service), PermissionsFile.Write(service, new CSharpOptions(Namespace, false, true)))
            ),
    ];

    // Without a package to restore, so that the testing library asks no network.
    private static readonly ReferenceAssemblies NoPackages = new("none");

    /// <summary>The catalog, read and linked.</summary>
    private static EquatableArray<PermissionCatalog> Catalogs() =>
        CatalogLinker.Link([CatalogParser.Parse(FileName, Yaml)]).Catalogs;

    /// <summary>Adds a catalog, the namespace and the references to a test.</summary>
    public static void AddTo(SolutionState state, string? yaml = Yaml, bool isMarked = true)
    {
        state.ReferenceAssemblies = NoPackages;
        foreach (MetadataReference reference in TestReferences.Base)
        {
            state.AdditionalReferences.Add(reference);
        }

        state.AdditionalReferences.Add(TestReferences.Runtime);
        string marker = isMarked ? $"[{FileName}]\nbuild_metadata.AdditionalFiles.WivCatalog = true\n" : "";
        state.AnalyzerConfigFiles.Add(
            ("/.globalconfig", $"is_global = true\nbuild_property.RootNamespace = {Namespace}\n{marker}")
        );
        if (yaml is not null)
        {
            state.AdditionalFiles.Add((FileName, yaml));
        }
    }
}
