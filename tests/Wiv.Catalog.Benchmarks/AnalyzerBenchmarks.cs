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

    /// <summary>The compiler with an analyzer that asks for calls and does nothing, as every project has it by the analyzers of the SDK.</summary>
    [Benchmark]
    public Task<int> WithIdleAnalyzer() => Run([new IdleAnalyzer()], _options);

    /// <summary>The compiler with the analyzers, on a catalog that was read before.</summary>
    [Benchmark]
    public Task<int> WithAnalyzers() => Run(Analyzers, _options);

    /// <summary>The same with a catalog that was never seen.</summary>
    [Benchmark]
    public Task<int> WithAnalyzersCold() =>
        Run(Analyzers, new AnalyzerOptions([Project.Catalog(_edits++)], new ProjectOptions()));

    /// <summary>As the compiler itself does it: all is bound once, for its own diagnostics and for the analyzers.</summary>
    private async Task<int> Run(ImmutableArray<DiagnosticAnalyzer> analyzers, AnalyzerOptions options) =>
        (
            await Fresh()
                .WithAnalyzers(analyzers, new CompilationWithAnalyzersOptions(options, null, true, true))
                .GetAllDiagnosticsAsync()
                .ConfigureAwait(false)
        ).Length;

    /// <summary>A compilation of which nothing is bound yet.</summary>
    private CSharpCompilation Fresh() => _compilation.Clone();
}
