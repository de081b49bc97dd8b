using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Wiv.Catalog.Fuzz.Mutation;
using Wiv.Catalog.Fuzz.Running;
using Wiv.Catalog.Generator;

namespace Wiv.Catalog.Fuzz.Targets;

/// <summary>The generator in the compiler: no CS8785, and what it gives of a catalog without errors compiles.</summary>
internal sealed class GeneratorTarget : FuzzTarget
{
    private static readonly CSharpCompilation Project = Compiler.Compile("class Empty { }");

    public GeneratorTarget(string name, SeedTexts seeds)
        : base(name, 500, [.. Hostile.Yaml, .. seeds.Catalogs]) => Tokens = Mutation.Tokens.Yaml;

    public override void Run(string input)
    {
        GeneratorDriver driver = CSharpGeneratorDriver
            .Create(
                [new CatalogGenerator().AsSourceGenerator()],
                [new CatalogText(input)],
                Compiler.Parsing,
                CatalogOptions.Instance
            )
            .RunGeneratorsAndUpdateCompilation(Project, out Compilation compilation, out _);
        GeneratorRunResult result = driver.GetRunResult().Results[0];
        if (result.Exception is { } error)
        {
            throw new FindingException($"no CS8785 ({error.GetType().Name})", error.ToString());
        }

        foreach (Diagnostic diagnostic in result.Diagnostics)
        {
            CSharpTarget.Check(diagnostic);
        }

        if (result.Diagnostics.All(diagnostic => diagnostic.Severity != DiagnosticSeverity.Error))
        {
            CheckCompiles(compilation);
        }
    }

    private static void CheckCompiles(Compilation compilation)
    {
        Diagnostic? wrong = compilation.GetDiagnostics().FirstOrDefault(told => told.Severity >= DiagnosticSeverity.Warning);
        if (wrong is not null)
        {
            throw new FindingException($"what is generated compiles without {wrong.Id}", $"{wrong}\n{wrong.Location.SourceTree}");
        }
    }
}
