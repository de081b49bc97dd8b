using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Wiv.Catalog.Fuzz.Mutation;
using Wiv.Catalog.Fuzz.Running;
using Wiv.Catalog.Generator;

namespace Wiv.Catalog.Fuzz.Targets;

/// <summary>C# with policies and actions in its literals, under all analyzers: no AD0001, and no exception that became a WIV9002.</summary>
internal sealed class CSharpTarget : FuzzTarget
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers =
    [
        .. typeof(CatalogGenerator)
            .Assembly.GetTypes()
            .Where(type => !type.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(type))
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    /// <summary>Lambdas within one another.</summary>
    private const int MostLambdas = 4;

    private static readonly CatalogText Catalog = new(SampleCatalog.Text);

    public CSharpTarget(string name, SeedTexts seeds)
        : base(name, 400, [.. LiteralSeeds.All(seeds.Policies), .. seeds.CSharpFiles]) => Tokens = Mutation.Tokens.CSharp;

    public override void Run(string input)
    {
        CSharpCompilation compilation = Compiler.Compile(input);
        if (IsHardToBind(compilation.SyntaxTrees[0].GetRoot()))
        {
            return;
        }

        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([Catalog], CatalogOptions.Instance),
            OnException,
            concurrentAnalysis: false,
            logAnalyzerExecutionTime: false
        );
        ImmutableArray<Diagnostic> told = new CompilationWithAnalyzers(compilation, Analyzers, options)
            .GetAnalyzerDiagnosticsAsync(CancellationToken.None)
            .GetAwaiter()
            .GetResult();
        foreach (Diagnostic diagnostic in told)
        {
            Check(diagnostic);
        }
    }

    /// <summary>The compiler itself tries each lambda several times for each that it stands in, which nobody waits for.</summary>
    private static bool IsHardToBind(SyntaxNode root) =>
        root.DescendantNodes()
            .OfType<AnonymousFunctionExpressionSyntax>()
            .Any(lambda => lambda.Ancestors().OfType<AnonymousFunctionExpressionSyntax>().Count() >= MostLambdas);

    internal static void Check(Diagnostic diagnostic)
    {
        if (diagnostic.Id is "AD0001" or "CS8785" or "WIV9002")
        {
            throw new FindingException($"no {diagnostic.Id}", diagnostic.GetMessage());
        }

        if (diagnostic.Id.StartsWith("WIV", StringComparison.Ordinal) && diagnostic.Location == Location.None)
        {
            throw new FindingException($"{diagnostic.Id} without a position", diagnostic.GetMessage());
        }
    }

    private static void OnException(Exception error, DiagnosticAnalyzer analyzer, Diagnostic diagnostic) =>
        throw new InvalidOperationException(analyzer.ToString(), error);
}
