using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Emit.CatalogYaml;
using Wiv.Catalog.Core.Importing;
using Wiv.Catalog.Core.Linking;
using Wiv.Catalog.Core.Parsing;
using Wiv.Catalog.Fuzz.Mutation;
using Wiv.Catalog.Fuzz.Running;

namespace Wiv.Catalog.Fuzz.Targets;

/// <summary>The importers: what they make is a catalog that lacks nothing but its reasons.</summary>
internal sealed class ImportTarget : FuzzTarget
{
    private const string MissingReason = "WIV0301";

    private readonly string _path;

    public ImportTarget(string name, string path, IReadOnlyList<string> seeds, IReadOnlyList<string> tokens)
        : base(name, 7_000, [.. Hostile.Json, .. Hostile.Yaml, .. seeds]) => (_path, Tokens) = (path, tokens);

    public override void Run(string input)
    {
        ImportResult result = CatalogImporter.Import("Fuzz", [new ImportInput(_path, input)]);
        Findings.Check(result.Problems, _path, input);
        if (result.Catalog is not null)
        {
            CheckWritten(CatalogYamlFile.Write(result.Catalog));
        }
    }

    private static void CheckWritten(string yaml)
    {
        LinkedCatalogs again = CatalogLinker.Link([CatalogParser.Parse("fuzz.permissions.yaml", yaml)]);
        Problem? wrong = again.Problems.FirstOrDefault(problem =>
            problem.Rule.Severity == Severity.Error && problem.Rule.Id != MissingReason
        );
        if (wrong is not null)
        {
            throw new FindingException($"what is imported has no {wrong.Rule.Id}", $"{wrong.Message}\n{yaml}");
        }
    }
}
