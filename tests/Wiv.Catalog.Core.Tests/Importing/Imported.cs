using Wiv.Catalog.Core.Emit.CatalogYaml;
using Wiv.Catalog.Core.Importing;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Statements;

namespace Wiv.Catalog.Core.Tests.Importing;

/// <summary>Imports texts as the command does.</summary>
internal static class Imported
{
    public const string Reason = "What it is needed for";

    public static ImportResult Import(string file, string text) =>
        CatalogImporter.Import("Shop", [new ImportInput(file, text.ReplaceLineEndings("\n"))]);

    /// <summary>The catalog's file, as it is written.</summary>
    public static string Yaml(string text, string file = "policy.json")
    {
        ImportResult result = Import(file, text);
        Assert.Empty(Lines(result));
        return CatalogYamlFile.Write(result.Catalog!);
    }

    /// <summary>The catalog as it is read again once its reasons are written; nothing but warnings may be told.</summary>
    public static PermissionCatalog Catalog(ImportResult result)
    {
        string yaml = CatalogYamlFile.Write(result.Catalog!).Replace($"why: {CatalogImporter.Reason}\n", $"why: {Reason}\n");
        return Catalogs.Read(yaml);
    }

    /// <summary>What is rendered of the one policy that is imported, or of its trust policy.</summary>
    public static string Rendered(ImportResult result)
    {
        PermissionCatalog catalog = Catalog(result);
        return catalog.Policies.Count > 0 ? PolicyJsonFile.Write(catalog.Policies[0]) : PolicyJsonFile.Write(catalog.Trust);
    }

    /// <summary>The problems as a user sees them.</summary>
    public static string[] Lines(ImportResult result) =>
        [
            .. result.Problems.Select(problem =>
                $"({problem.Span.StartLine + 1},{problem.Span.StartColumn + 1}): {problem.Rule.Id}: {problem.Message}"
            ),
        ];
}
