using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Wiv.Catalog.CodeFixes;

/// <summary>Makes edits in the catalog files of a solution.</summary>
internal static class EditedTexts
{
    /// <summary>Whether the file is still the one that the edit was made for.</summary>
    public static async Task<bool> CanApplyAsync(Project project, CatalogEdit edit, CancellationToken cancellation) =>
        Find(project, edit.Path) is { } file
        && (await file.GetTextAsync(cancellation).ConfigureAwait(false)).Length == edit.FileLength;

    /// <summary>Makes the edits of diagnostics of several projects, each edit once, whatever order they come in.</summary>
    public static async Task<Solution> ApplyAsync(
        Solution solution,
        IEnumerable<(Project Project, CatalogEdit Edit)> edits,
        CancellationToken cancellation
    )
    {
        // A file that is in several projects is one file: it is changed in the first, and the host passes it on.
        foreach (IGrouping<string, (Project Project, CatalogEdit Edit)> file in edits.GroupBy(edit => edit.Edit.Path))
        {
            if (file.Select(edit => Find(edit.Project, edit.Edit.Path)).FirstOrDefault() is { } document)
            {
                SourceText text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
                IEnumerable<TextChange> changes = file.Where(edit => edit.Edit.FileLength == text.Length)
                    .Select(edit => edit.Edit.Change);
                solution = solution.WithAdditionalDocumentText(document.Id, text.WithChanges(InOrder(changes)));
            }
        }

        return solution;
    }

    /// <summary>The changes from the front to the back; of two that are the same or change the same text, the first.</summary>
    private static IEnumerable<TextChange> InOrder(IEnumerable<TextChange> changes)
    {
        int end = 0;
        foreach (
            TextChange change in changes
                .Distinct()
                .OrderBy(change => change.Span.Start)
                .ThenBy(change => change.Span.End)
                .ThenBy(change => change.NewText, StringComparer.Ordinal)
        )
        {
            if (change.Span.Start >= end)
            {
                end = change.Span.End;
                yield return change;
            }
        }
    }

    private static TextDocument? Find(Project project, string path) =>
        project.AdditionalDocuments.FirstOrDefault(document => (document.FilePath ?? document.Name) == path);
}
