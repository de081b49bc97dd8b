using System.Diagnostics.CodeAnalysis;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Wiv.Catalog.Generator;

namespace Wiv.Catalog.Benchmarks;

/// <summary>The generator in a project of a hundred files: the first run, a key pressed in C#, a key pressed in the catalog.</summary>
[MemoryDiagnoser]
public class GeneratorBenchmarks
{
    private readonly Text _catalog = new(Inputs.WivCatalog);
    private readonly CSharpCompilation _compilation = CSharpCompilation.Create(
        "Project",
        Enumerable.Range(0, 100).Select(i => CSharpSyntaxTree.ParseText($"class C{i} {{ string S() => \"s{i}\"; }}")),
        [
            MetadataReference.CreateFromFile(typeof(object).Assembly.Location),
            MetadataReference.CreateFromFile(typeof(PolicyDocument).Assembly.Location),
        ]
    );

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
    public object KeyInCatalog() =>
        _warm.ReplaceAdditionalText(_catalog, new Text($"# {_edits++}\n{Inputs.WivCatalog}")).RunGenerators(_compilation);

    private CSharpGeneratorDriver Driver() =>
        CSharpGeneratorDriver.Create([new CatalogGenerator().AsSourceGenerator()], [_catalog], optionsProvider: new Options());

    private sealed class Text(string text) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text);

        public override string Path => "wiv.permissions.yaml";

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }

    private sealed class Options : AnalyzerConfigOptionsProvider
    {
        private static readonly AnalyzerConfigOptions Catalog = new Marked();

        public override AnalyzerConfigOptions GlobalOptions => Catalog;

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Catalog;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => Catalog;
    }

    private sealed class Marked : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key == "build_metadata.AdditionalFiles.WivCatalog" ? "true" : null;
            return value is not null;
        }
    }
}
