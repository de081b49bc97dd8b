using Wiv.Catalog.Core.Yaml;
using Wiv.Catalog.Fuzz.Mutation;

namespace Wiv.Catalog.Fuzz.Targets;

/// <summary>The YAML reader, as catalogs and as templates are read.</summary>
internal sealed class YamlTarget : FuzzTarget
{
    private const string Path = "fuzz.permissions.yaml";

    public YamlTarget(string name, SeedTexts seeds)
        : base(name, 22_000, [.. Hostile.Yaml, .. seeds.Catalogs, .. seeds.Templates]) => Tokens = Mutation.Tokens.CloudFormation;

    public override void Run(string input)
    {
        bool isTemplate = input.Length % 2 == 0;
        Findings.Check(YamlReader.Read(Path, input, isTemplate).Problems, Path, input);
    }
}
