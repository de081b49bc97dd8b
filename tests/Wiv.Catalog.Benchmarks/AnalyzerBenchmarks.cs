using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Wiv.Catalog.Generator;

namespace Wiv.Catalog.Benchmarks;

/// <summary>What the analyzers add to the compiler's work on a project of a hundred files, and to a key pressed in one of them.</summary>
[MemoryDiagnoser]
public class AnalyzerBenchmarks
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers = typeof(CatalogGenerator)
        .Assembly.GetTypes()
        .Where(type => !type.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(type))
        .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)
        .ToImmutableArray();

    private readonly AnalyzerOptions _options = new([Project.Catalog()], new ProjectOptions());
    private readonly CSharpCompilation _compilation = ConsumerProject.Compilation();
    private int _edits;

    /// <summary>The compiler alone: binding, flow analysis and all its diagnostics.</summary>
    [Benchmark(Baseline = true)]
    public int Compiler() => Fresh().GetDiagnostics().Length;

    /// <summary>The compiler with the analyzers, on a catalog that was read before.</summary>
    [Benchmark]
    public async Task<int> WithAnalyzers() => await Run(_options).ConfigureAwait(false);

    /// <summary>The same with a catalog that was never seen.</summary>
    [Benchmark]
    public async Task<int> WithAnalyzersCold() =>
        await Run(new AnalyzerOptions([Project.Catalog(_edits++)], new ProjectOptions())).ConfigureAwait(false);

    private async Task<int> Run(AnalyzerOptions options)
    {
        CSharpCompilation compilation = Fresh();
        int told = compilation.GetDiagnostics().Length;
        return told
            + (
                await compilation
                    .WithAnalyzers(Analyzers, new CompilationWithAnalyzersOptions(options, null, true, true))
                    .GetAnalyzerDiagnosticsAsync()
                    .ConfigureAwait(false)
            ).Length;
    }

    /// <summary>A compilation of which nothing is bound yet.</summary>
    private CSharpCompilation Fresh() => _compilation.Clone();
}
