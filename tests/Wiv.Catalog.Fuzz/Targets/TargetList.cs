using Wiv.Catalog.Fuzz.Mutation;

namespace Wiv.Catalog.Fuzz.Targets;

/// <summary>All that there is to try.</summary>
internal static class TargetList
{
    private static readonly (string Name, Func<string, SeedTexts, FuzzTarget> Create)[] Targets =
    [
        ("grammar", (name, seeds) => new GrammarTarget(name, seeds)),
        ("values", (name, seeds) => new ValuesTarget(name, seeds)),
        ("wildcards", (name, seeds) => new WildcardsTarget(name, seeds)),
        ("parse", (name, seeds) => new ParseTarget(name, seeds)),
        ("facts", (name, _) => new FactsTarget(name)),
        ("yaml", (name, seeds) => new YamlTarget(name, seeds)),
        ("il", (name, _) => new IlTarget(name)),
        ("policy", (name, seeds) => new PolicyTarget(name, seeds)),
        ("import-json", (name, seeds) => new ImportTarget(name, "policy.json", seeds.Policies, Tokens.Json)),
        ("import-cloudformation", (name, seeds) => new ImportTarget(name, "shop.yaml", seeds.Templates, Tokens.CloudFormation)),
        ("import-terraform", (name, seeds) => new ImportTarget(name, "shop.tf.json", seeds.TerraformSources, Tokens.Terraform)),
        ("catalog", (name, seeds) => new CatalogTarget(name, seeds)),
        ("render", (name, seeds) => new RenderTarget(name, seeds)),
        ("generator", (name, seeds) => new GeneratorTarget(name, seeds)),
        ("csharp", (name, seeds) => new CSharpTarget(name, seeds)),
    ];

    public static IEnumerable<string> Names => Targets.Select(target => target.Name);

    public static FuzzTarget Create(string name, string root) =>
        Targets.First(target => target.Name == name).Create(name, new SeedTexts(root));

    /// <summary>Those that were asked for, or all.</summary>
    public static IReadOnlyList<FuzzTarget> Chosen(FuzzOptions options)
    {
        var seeds = new SeedTexts(options.Root);
        return
        [
            .. Targets
                .Where(target => options.Targets.Count == 0 || options.Targets.Contains(target.Name))
                .Select(target => target.Create(target.Name, seeds)),
        ];
    }
}
