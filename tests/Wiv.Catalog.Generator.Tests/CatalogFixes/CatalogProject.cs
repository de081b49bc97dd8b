using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;
using Wiv.Catalog.Generator.Analyzers.Catalogs;
using Wiv.Catalog.Generator.Tests.Analyzers;

namespace Wiv.Catalog.Generator.Tests.CatalogFixes;

/// <summary>A project with a catalog in which fixes of the catalog are made.</summary>
/// <remarks>The testing library makes fixes of diagnostics in source files only: it passes over those whose location has no syntax tree.</remarks>
internal sealed class CatalogProject
{
    private readonly DocumentId _catalog;
    private readonly CodeFixProvider _fix;
    private Project _project;

    private CatalogProject(CodeFixProvider fix, string yaml)
    {
        _fix = fix;
        var workspace = new AdhocWorkspace();
        _project = workspace
            .AddProject("Shop", LanguageNames.CSharp)
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))
            .WithMetadataReferences([.. TestReferences.Base, TestReferences.Runtime])
            .AddAnalyzerConfigDocument(
                ".globalconfig",
                SourceText.From(
                    $"is_global = true\n[{TestCatalog.FileName}]\nbuild_metadata.AdditionalFiles.WivCatalog = true\n"
                ),
                filePath: "/.globalconfig"
            )
            .Project;
        TextDocument catalog = _project.AddAdditionalDocument("shop.permissions.yaml", yaml, filePath: TestCatalog.FileName);
        (_catalog, _project) = (catalog.Id, catalog.Project);
    }

    private CatalogProject(CatalogProject before, Project after) =>
        (_fix, _catalog, _project) = (before._fix, before._catalog, after);

    /// <summary>Holds the diagnostics of the fix to the marks in the YAML, and what the fix makes of the first to what is expected.</summary>
    public static async Task FixFirst(CodeFixProvider fix, string marked, string expected, string title)
    {
        CatalogProject project = Open(fix, marked, out ImmutableArray<(string, TextSpan)> marks);
        ImmutableArray<Diagnostic> diagnostics = await project.Diagnostics();
        Assert.Equal(marks, diagnostics.Select(diagnostic => (diagnostic.Id, diagnostic.Location.SourceSpan)));
        CodeAction action = Assert.Single(await project.Actions(diagnostics[0]));
        Assert.Equal(title, action.Title);
        await project.Apply(action);
        Assert.Equal(expected, await project.Text());
    }

    /// <summary>Makes the fix of the first diagnostic everywhere.</summary>
    public static async Task FixAll(CodeFixProvider fix, string marked, string expected, FixAllScope scope)
    {
        CatalogProject project = Open(fix, marked, out _);
        ImmutableArray<Diagnostic> diagnostics = await project.Diagnostics();
        string? key = Assert.Single(await project.Actions(diagnostics[0])).EquivalenceKey;
        FixAllProvider all = fix.GetFixAllProvider()!;
        Assert.Contains(scope, all.GetSupportedFixAllScopes());
        var context = new FixAllContext(
            project._project,
            fix,
            scope,
            key,
            diagnostics.Select(diagnostic => diagnostic.Id),
            new Given(diagnostics),
            CancellationToken.None
        );
        await project.Apply((await all.GetFixAsync(context))!);
        Assert.Equal(expected, await project.Text());
    }

    /// <summary>Holds the fix to offering nothing for what is marked.</summary>
    public static async Task OffersNothing(CodeFixProvider fix, string marked)
    {
        CatalogProject project = Open(fix, marked, out ImmutableArray<(string, TextSpan)> marks);
        ImmutableArray<Diagnostic> diagnostics = await project.Diagnostics();
        Assert.Equal(marks, diagnostics.Select(diagnostic => (diagnostic.Id, diagnostic.Location.SourceSpan)));
        foreach (Diagnostic diagnostic in diagnostics)
        {
            Assert.Empty(await project.Actions(diagnostic));
        }
    }

    /// <summary>Holds the fix to offering nothing when the file is no longer the one that was looked at.</summary>
    public static async Task OffersNothingForAnOlderFile(CodeFixProvider fix, string marked)
    {
        CatalogProject project = Open(fix, marked, out _);
        ImmutableArray<Diagnostic> diagnostics = await project.Diagnostics();
        SourceText changed = SourceText.From("# now\n" + await project.Text());
        Solution solution = project._project.Solution.WithAdditionalDocumentText(project._catalog, changed);
        Assert.Empty(await new CatalogProject(project, solution.GetProject(project._project.Id)!).Actions(diagnostics[0]));
    }

    private static CatalogProject Open(CodeFixProvider fix, string marked, out ImmutableArray<(string Id, TextSpan Span)> marks)
    {
        TestFileMarkupParser.GetSpans(marked, out string yaml, out ImmutableDictionary<string, ImmutableArray<TextSpan>> spans);
        marks =
        [
            .. spans
                .SelectMany(id => id.Value.Select(span => (id.Key, span)))
                .OrderBy(mark => mark.span.Start)
                .ThenBy(mark => mark.Key, StringComparer.Ordinal),
        ];
        return new CatalogProject(fix, yaml);
    }

    /// <summary>What the generator and the analyzer tell that the fix is for, by place.</summary>
    private async Task<ImmutableArray<Diagnostic>> Diagnostics()
    {
        Compilation compilation = (await _project.GetCompilationAsync())!;
        AnalyzerOptions options = _project.AnalyzerOptions;
        ImmutableArray<Diagnostic> generated = CSharpGeneratorDriver
            .Create(
                [new CatalogGenerator().AsSourceGenerator()],
                options.AdditionalFiles,
                optionsProvider: options.AnalyzerConfigOptionsProvider
            )
            .RunGenerators(compilation)
            .GetRunResult()
            .Diagnostics;
        ImmutableArray<Diagnostic> analyzed = await compilation
            .WithAnalyzers([new CatalogAdviceAnalyzer()], options)
            .GetAnalyzerDiagnosticsAsync();
        return
        [
            .. generated
                .Concat(analyzed)
                .Where(diagnostic => _fix.FixableDiagnosticIds.Contains(diagnostic.Id))
                .OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)
                .ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal),
        ];
    }

    private async Task<IReadOnlyList<CodeAction>> Actions(Diagnostic diagnostic)
    {
        List<CodeAction> actions = [];
        TextDocument catalog = _project.GetAdditionalDocument(_catalog)!;
        await _fix.RegisterCodeFixesAsync(
            new CodeFixContext(catalog, diagnostic, (action, _) => actions.Add(action), CancellationToken.None)
        );
        return actions;
    }

    private async Task Apply(CodeAction action)
    {
        ImmutableArray<CodeActionOperation> operations = await action.GetOperationsAsync(CancellationToken.None);
        _project = Assert.IsType<ApplyChangesOperation>(Assert.Single(operations)).ChangedSolution.GetProject(_project.Id)!;
    }

    private async Task<string> Text() => (await _project.GetAdditionalDocument(_catalog)!.GetTextAsync()).ToString();

    private sealed class Given(ImmutableArray<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(
            Project project,
            CancellationToken cancellationToken
        ) => Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(
            Document document,
            CancellationToken cancellationToken
        ) => Task.FromResult<IEnumerable<Diagnostic>>([]);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(
            Project project,
            CancellationToken cancellationToken
        ) => Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);
    }
}
