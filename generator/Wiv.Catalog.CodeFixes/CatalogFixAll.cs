using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Wiv.Catalog.CodeFixes;

/// <summary>Makes the edits of many diagnostics that have the same target, such as all additions to one policy.</summary>
/// <remarks>Many of them change one file, and each knows only the file as it was; merged one by one they would collide.</remarks>
/// <param name="property">The property of a diagnostic that holds the edits.</param>
/// <param name="title">What it is called.</param>
/// <param name="scopes">Where it can be done.</param>
internal sealed class CatalogFixAll(string property, string title, FixAllScope[] scopes) : FixAllProvider
{
    /// <summary>What the edits of one click have in common.</summary>
    public static string KeyOf(string property, CatalogEdit edit) => $"{property}:{edit.Target}";

    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => scopes;

    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        List<(Project Project, CatalogEdit Edit)> edits = [];
        IEnumerable<Project> projects =
            fixAllContext.Scope == FixAllScope.Solution ? fixAllContext.Solution.Projects : [fixAllContext.Project];
        foreach (Project project in projects.Where(project => project.Language == fixAllContext.Project.Language))
        {
            IEnumerable<Diagnostic> diagnostics = fixAllContext is { Scope: FixAllScope.Document, Document: { } document }
                ? await fixAllContext.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false)
                : await fixAllContext.GetAllDiagnosticsAsync(project).ConfigureAwait(false);
            edits.AddRange(
                diagnostics
                    .SelectMany(diagnostic => CatalogEdit.Of(diagnostic, property))
                    .Where(edit => KeyOf(property, edit) == fixAllContext.CodeActionEquivalenceKey)
                    .Select(edit => (project, edit))
            );
        }

        return CodeAction.Create(
            title,
            cancellation => EditedTexts.ApplyAsync(fixAllContext.Solution, edits, cancellation),
            fixAllContext.CodeActionEquivalenceKey
        );
    }
}
