using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Wiv.Catalog.Generator.Tests.Generation;

/// <summary>A project as the compiler sees it, with the generator in it.</summary>
internal sealed class GeneratorHost
{
    private readonly CSharpCompilation _compilation;
    private GeneratorDriver _driver;

    /// <param name="files">The catalog files, by path.</param>
    /// <param name="source">The project's own C#.</param>
    /// <param name="language">Its language version.</param>
    /// <param name="properties">Its MSBuild properties.</param>
    /// <param name="hasRuntime">Whether it references the runtime library.</param>
    public GeneratorHost(
        IEnumerable<CatalogText> files,
        string source = "",
        LanguageVersion language = LanguageVersion.Latest,
        Dictionary<string, string>? properties = null,
        bool hasRuntime = true
    )
    {
        var parse = new CSharpParseOptions(language, DocumentationMode.Diagnose);
        _compilation = CSharpCompilation.Create(
            "Project",
            [CSharpSyntaxTree.ParseText(source, parse, "Program.cs")],
            hasRuntime ? [.. TestReferences.Base, TestReferences.Runtime] : TestReferences.Base,
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: language >= LanguageVersion.CSharp8
                    ? NullableContextOptions.Enable
                    : NullableContextOptions.Disable
            )
        );
        _driver = CSharpGeneratorDriver.Create(
            [new CatalogGenerator().AsSourceGenerator()],
            files,
            parse,
            new BuildOptions(properties ?? new() { ["RootNamespace"] = "Shop" }),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true)
        );
    }

    /// <summary>A project with one catalog file.</summary>
    public static GeneratorHost With(string catalog) => new([new CatalogText("/catalog/shop.permissions.yaml", catalog)]);

    /// <summary>A project with the Wiv catalog.</summary>
    public static CatalogText Wiv() =>
        new(
            "/catalog/wiv.permissions.yaml",
            File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "catalog", "wiv.permissions.yaml"))
        );

    /// <summary>Runs the generator on the project as it is.</summary>
    public GeneratorRun Run() => Run(_compilation);

    /// <summary>Runs it again after a C# file was added.</summary>
    public GeneratorRun RunWithCSharp(string source) =>
        Run(
            _compilation.AddSyntaxTrees(
                CSharpSyntaxTree.ParseText(source, (CSharpParseOptions)_compilation.SyntaxTrees[0].Options)
            )
        );

    /// <summary>Runs it again after a catalog file was changed.</summary>
    public GeneratorRun RunWith(CatalogText before, CatalogText after)
    {
        _driver = _driver.ReplaceAdditionalText(before, after);
        return Run(_compilation.Clone());
    }

    private GeneratorRun Run(CSharpCompilation compilation)
    {
        _driver = _driver.RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out _);
        return new GeneratorRun(_driver.GetRunResult().Results.Single(), output);
    }
}
