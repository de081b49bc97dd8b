using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Wiv.Catalog.CodeFixes;

/// <summary>Writes suggestions where they are marked in the literals of policies.</summary>
internal static class PolicyTextChanges
{
    /// <summary>
    /// What a diagnostic asks to change; <see langword="null"/> when it suggests nothing, or its words do not stand in one
    /// literal: a name's value stands elsewhere, and who joins texts knows best which part to mend.
    /// </summary>
    public static TextChange? Of(Diagnostic diagnostic, SyntaxNode root)
    {
        TextSpan span = diagnostic.Location.SourceSpan;
        return
            span.Length > 0
            && root.FullSpan.Contains(span)
            && diagnostic.Properties.TryGetValue(PropertyNames.Suggestion, out string? suggestion)
            && suggestion is not null
            && LiteralEscape.InJson(suggestion, root.FindToken(span.Start), span) is { } written
            ? new TextChange(span, written)
            : null;
    }

    /// <summary>Makes the changes of all the diagnostics; of two in the same place, the first.</summary>
    public static async Task<Document> WriteAsync(
        Document document,
        ImmutableArray<Diagnostic> diagnostics,
        CancellationToken cancellation
    )
    {
        SyntaxNode? root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        if (root is null)
        {
            return document;
        }

        List<TextChange> changes = [];
        int end = 0;
        foreach (
            Diagnostic diagnostic in diagnostics.OrderBy(d => d.Location.SourceSpan).ThenBy(d => d.Id, StringComparer.Ordinal)
        )
        {
            if (Of(diagnostic, root) is { } change && change.Span.Start >= end)
            {
                changes.Add(change);
                end = change.Span.End;
            }
        }

        SourceText text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        return document.WithText(text.WithChanges(changes));
    }
}
