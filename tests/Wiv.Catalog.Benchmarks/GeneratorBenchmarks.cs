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
    private GeneratorDriver _empty = null!;
    private int _edits;

    [GlobalSetup]
    public void WarmUp()
    {
        _warm = Driver(new CatalogGenerator()).RunGenerators(_compilation);
        _empty = Driver(new EmptyGenerator()).RunGenerators(_compilation);
    }

    [Benchmark]
    public object FirstRun() => Driver(new CatalogGenerator()).RunGenerators(_compilation);

    [Benchmark]
    public object KeyInCSharp() => _warm.RunGenerators(Edited());

    /// <summary>The same with a generator that does nothing.</summary>
    [Benchmark]
    public object KeyWithoutGenerator() => _empty.RunGenerators(Edited());

    [Benchmark]
    public object KeyInCatalog() => _warm.ReplaceAdditionalText(_catalog, Project.Catalog(_edits++)).RunGenerators(_compilation);

    private CSharpCompilation Edited() => _compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText($"class Edit{_edits++} {{ }}"));

    private CSharpGeneratorDriver Driver(IIncrementalGenerator generator) =>
        CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], [_catalog], optionsProvider: new ProjectOptions());

    private sealed class EmptyGenerator : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context) { }
    }
}
