using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Wiv.Catalog.Generator;

namespace Wiv.Catalog.Benchmarks;

/// <summary>One policy of 2,000 rows and one of 20,000, in the generator and in the compiler behind it.</summary>
[MemoryDiagnoser]
public class LinearBenchmarks
{
    private static readonly CSharpCompilation Empty = ConsumerProject.Compilation().RemoveAllSyntaxTrees();

    private readonly AdditionalText _small = LargeCatalog.Of(2_000);
    private readonly AdditionalText _large = LargeCatalog.Of(20_000);
    private CSharpCompilation _smallCode = null!;
    private CSharpCompilation _largeCode = null!;

    [GlobalSetup]
    public void SetUp()
    {
        _smallCode = Generate(_small);
        _largeCode = Generate(_large);
    }

    [Benchmark]
    public object GenerateSmall() => Generate(Project.Copy(_small));

    [Benchmark]
    public object GenerateLarge() => Generate(Project.Copy(_large));

    [Benchmark]
    public bool CompileSmall() => Compile(_smallCode);

    [Benchmark]
    public bool CompileLarge() => Compile(_largeCode);

    private static CSharpCompilation Generate(AdditionalText catalog)
    {
        CSharpGeneratorDriver
            .Create([new CatalogGenerator().AsSourceGenerator()], [catalog], optionsProvider: new ProjectOptions())
            .RunGeneratorsAndUpdateCompilation(Empty, out Compilation generated, out _);
        return (CSharpCompilation)generated;
    }

    private static bool Compile(CSharpCompilation code)
    {
        using var image = new MemoryStream();
        return code.Clone().Emit(image).Success ? true : throw new InvalidOperationException("The code does not compile.");
    }
}
