using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.Text;
using Wiv.Catalog.Generator.Tests;

namespace Wiv.Catalog.Completion.Tests;

/// <summary>
/// An editor with one file open, in a project that has the package: it finds the provider as every host does, among the
/// project's analyzers.
/// </summary>
internal sealed class Editor : IDisposable
{
    private const string CatalogPath = "/shop/shop.permissions.yaml";

    private static readonly MefHostServices Services = MefHostServices.Create(MefHostServices.DefaultAssemblies);

    private readonly AdhocWorkspace _workspace = new(Services);
    private readonly Document _document;
    private readonly int _position;

    /// <param name="code">C# with <c>|</c> where the caret is.</param>
    /// <param name="yaml">The catalog; none without it.</param>
    public Editor(string code, string? yaml)
    {
        _position = code.IndexOf('|', StringComparison.Ordinal);
        ProjectId id = ProjectId.CreateNewId();
        Solution solution = _workspace
            .CurrentSolution.AddProject(id, "Shop", "Shop", LanguageNames.CSharp)
            .WithProjectParseOptions(id, new CSharpParseOptions(LanguageVersion.CSharp12))
            .AddMetadataReferences(id, [.. TestReferences.Base, TestReferences.Runtime])
            .AddAnalyzerReference(
                id,
                new AnalyzerFileReference(typeof(ActionCompletionProvider).Assembly.Location, new FromFile())
            );
        if (yaml is not null)
        {
            solution = solution
                .AddAdditionalDocument(DocumentId.CreateNewId(id), "shop.permissions.yaml", Text(yaml), filePath: CatalogPath)
                .AddAnalyzerConfigDocument(
                    DocumentId.CreateNewId(id),
                    ".globalconfig",
                    Text($"is_global = true\n[{CatalogPath}]\nbuild_metadata.AdditionalFiles.WivCatalog = true\n"),
                    filePath: "/shop/.globalconfig"
                );
        }

        var document = DocumentId.CreateNewId(id);
        solution = solution.AddDocument(document, "Program.cs", Text(code.Remove(_position, 1)), filePath: "/shop/Program.cs");
        _document = solution.GetDocument(document)!;
    }

    private CompletionService Service => CompletionService.GetService(_document)!;

    /// <summary>What the editor lists when it is asked to.</summary>
    public Task<CompletionList> ListAsync() => Service.GetCompletionsAsync(_document, _position, CompletionTrigger.Invoke);

    /// <summary>The actions among what it lists; nothing else has a colon.</summary>
    public async Task<IReadOnlyList<CompletionItem>> ActionsAsync() =>
        [.. (await ListAsync()).ItemsList.Where(item => item.DisplayText.Contains(':', StringComparison.Ordinal))];

    /// <summary>Whether the list opens by itself, the character in front of the caret being typed last.</summary>
    public async Task<bool> OpensAsync()
    {
        SourceText text = await _document.GetTextAsync();
        CompletionTrigger trigger = CompletionTrigger.CreateInsertionTrigger(text[_position - 1]);
        CompletionList list = await Service.GetCompletionsAsync(_document, _position, trigger);
        return list.ItemsList.Any(item => item.DisplayText.Contains(':', StringComparison.Ordinal));
    }

    /// <summary>What is shown beside an item.</summary>
    public async Task<string> DescribeAsync(CompletionItem item) => (await Service.GetDescriptionAsync(_document, item))!.Text;

    /// <summary>The file once an item was taken.</summary>
    public async Task<string> TakeAsync(CompletionItem item)
    {
        CompletionChange change = await Service.GetChangeAsync(_document, item);
        return (await _document.GetTextAsync()).WithChanges(change.TextChange).ToString();
    }

    public void Dispose() => _workspace.Dispose();

    private static SourceText Text(string text) => SourceText.From(text, Encoding.UTF8);

    private sealed class FromFile : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath) { }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}
