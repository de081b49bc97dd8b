using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Emit;
using Wiv.Catalog.Core.Emit.CatalogYaml;
using Wiv.Catalog.Core.Emit.CSharp;
using Wiv.Catalog.Core.Linking;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Parsing;
using Wiv.Catalog.Core.Text;
using Wiv.Catalog.Fuzz.Mutation;
using Wiv.Catalog.Fuzz.Running;

namespace Wiv.Catalog.Fuzz.Targets;

/// <summary>
/// All that is written of a catalog. What has errors is written too, in the compiler; what has none must be JSON and C#, and
/// as a catalog it must be read as it was.
/// </summary>
internal sealed class RenderTarget : FuzzTarget
{
    private const string Path = "fuzz.permissions.yaml";

    private static readonly CSharpOptions Options = new("Fuzz", IsPublic: false, KnowsNullable: true)
    {
        KnowsUtf8Literals = true,
    };

    private static readonly CSharpOptions OlderOptions = new("Fuzz", IsPublic: true, KnowsNullable: false);

    public RenderTarget(string name, SeedTexts seeds)
        : base(name, 3_500, [.. seeds.Catalogs]) => Tokens = Mutation.Tokens.Yaml;

    public override void Run(string input)
    {
        LinkedCatalogs linked = CatalogLinker.Link([CatalogParser.Parse(Path, input)]);
        bool isGood = linked.Problems.All(problem => problem.Rule.Severity != Severity.Error);
        EquatableArray<ServiceConstants> services = ActionNames.ByService(linked.Catalogs);
        foreach (string code in services.Select(service => PermissionsFile.Write(service, Options)))
        {
            CheckCSharp(code, isGood);
        }

        foreach (PermissionCatalog catalog in linked.Catalogs)
        {
            foreach ((_, string code) in CatalogFiles.Write(catalog, Options).Concat(CatalogFiles.Write(catalog, OlderOptions)))
            {
                CheckCSharp(code, isGood);
            }

            Artifact[] artifacts = [.. Artifacts.Of(catalog)];
            if (isGood)
            {
                Check(artifacts);
                CheckReadAgain(catalog);
            }
        }
    }

    private static void CheckCSharp(string code, bool isGood)
    {
        Diagnostic? error = isGood
            ? CSharpSyntaxTree.ParseText(code).GetDiagnostics().FirstOrDefault(told => told.Severity == DiagnosticSeverity.Error)
            : null;
        if (error is not null)
        {
            throw new FindingException("what is generated is C#", $"{error}\n{code}");
        }
    }

    private static void Check(Artifact[] artifacts)
    {
        foreach (Artifact artifact in artifacts.Where(artifact => artifact.FileName.EndsWith(".json", StringComparison.Ordinal)))
        {
            using JsonDocument json = JsonDocument.Parse(artifact.Text);
        }
    }

    private static void CheckReadAgain(PermissionCatalog catalog)
    {
        string yaml = CatalogYamlFile.Write(catalog);
        LinkedCatalogs again = CatalogLinker.Link([CatalogParser.Parse(Path, yaml)]);
        if (again.Catalogs.Count != 1 || !again.Catalogs[0].Equals(catalog))
        {
            throw new FindingException("a catalog is read as it was written", yaml);
        }
    }
}
