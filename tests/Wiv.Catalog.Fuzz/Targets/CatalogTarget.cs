using Wiv.Catalog.Core.Declarations;
using Wiv.Catalog.Core.Linking;
using Wiv.Catalog.Core.Parsing;
using Wiv.Catalog.Core.Rules;
using Wiv.Catalog.Fuzz.Mutation;

namespace Wiv.Catalog.Fuzz.Targets;

/// <summary>A catalog from its text to the last rule.</summary>
internal sealed class CatalogTarget : FuzzTarget
{
    private const string Path = "fuzz.permissions.yaml";

    public CatalogTarget(string name, SeedTexts seeds)
        : base(name, 7_000, [.. Hostile.Yaml, .. seeds.Catalogs]) => Tokens = Mutation.Tokens.Yaml;

    public override void Run(string input)
    {
        CatalogFile file = CatalogParser.Parse(Path, input);
        Findings.Check(CatalogLinker.Link([file]).Problems, Path, input);
        Findings.Check(CatalogChecker.Check(CatalogLinker.Link([file]).All), Path, input);
    }
}
