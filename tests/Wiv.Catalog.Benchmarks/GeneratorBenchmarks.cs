using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Wiv.Catalog.Generator;

namespace Wiv.Catalog.Benchmarks;

/// <summary>The generator in a project of a hundred files: the first run, a key pressed in C#, a key pressed in the catalog.</summary>
[MemoryDiagnoser]
public class GeneratorBenchmarks
{
    private readonly AdditionalText _catalog = Project.Catalog();
    private readonly CSharpCompilation _compilation = ConsumerProject.Compilation();

    private GeneratorDriver _warm = null!;
    private int _edits;

    [GlobalSetup]
    public void WarmUp() => _warm = Driver().RunGenerators(_compilation);

    [Benchmark]
    public object FirstRun() => Driver().RunGenerators(_compilation);

    [Benchmark]
    public object KeyInCSharp() =>
        _warm.RunGenerators(_compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText($"class Edit{_edits++} {{ }}")));

    [Benchmark]
    public object KeyInCatalog() => _warm.ReplaceAdditionalText(_catalog, Project.Catalog(_edits++)).RunGenerators(_compilation);

    private CSharpGeneratorDriver Driver() =>
        CSharpGeneratorDriver.Create(
            [new CatalogGenerator().AsSourceGenerator()],
            [_catalog],
            optionsProvider: new ProjectOptions()
        );
}
