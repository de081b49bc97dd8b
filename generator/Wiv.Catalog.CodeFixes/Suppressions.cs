using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Text;

namespace Wiv.Catalog.CodeFixes;

/// <summary>Writes suppressions that ask for their reasons: an attribute on the member, and a pragma where there is no member.</summary>
internal static class Suppressions
{
    private const string Attribute = "global::System.Diagnostics.CodeAnalysis.SuppressMessage";

    /// <summary>Suppresses the diagnostics: those of one rule in one member by one attribute.</summary>
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

        SourceText text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        List<TextChange> changes = [];
        foreach (var calls in diagnostics.GroupBy(diagnostic => (Place: PlaceOf(root, diagnostic), diagnostic.Id)))
        {
            if (calls.Key.Place is { } place)
            {
                string reason = $"TODO: why the catalog need not grant {string.Join(", ", calls.Select(Needs).Distinct())}";
                changes.AddRange(
                    place is GlobalStatementSyntax
                        ? Pragmas(text, place.Span, calls.Key.Id, reason)
                        : [OnMember(text, place.SpanStart, calls.Key.Id, reason)]
                );
            }
        }

        TextChange[] inOrder = [.. changes.OrderBy(change => change.Span.Start)];
        return await ImportAdder
            .AddImportsAsync(document.WithText(text.WithChanges(inOrder)), Names(inOrder), cancellationToken: cancellation)
            .ConfigureAwait(false);
    }

    /// <summary>The member around the call; a statement outside of any.</summary>
    private static MemberDeclarationSyntax? PlaceOf(SyntaxNode root, Diagnostic diagnostic) =>
        root.FindNode(diagnostic.Location.SourceSpan)
            .AncestorsAndSelf()
            .OfType<MemberDeclarationSyntax>()
            .FirstOrDefault(member => member is not BaseNamespaceDeclarationSyntax);

    private static TextChange OnMember(SourceText text, int start, string id, string reason)
    {
        TextLine line = text.Lines.GetLineFromPosition(start);
        string before = text.ToString(TextSpan.FromBounds(line.Start, start));
        string between = string.IsNullOrWhiteSpace(before) ? LineEnd(text, line) + before : " ";
        return Insert(start, $"[{Attribute}(\"Wiv.Catalog\", \"{id}\", Justification = \"{reason}\")]{between}");
    }

    private static IEnumerable<TextChange> Pragmas(SourceText text, TextSpan statement, string id, string reason)
    {
        TextLine first = text.Lines.GetLineFromPosition(statement.Start);
        TextLine last = text.Lines.GetLineFromPosition(statement.End);
        string lineEnd = LineEnd(text, first);
        yield return Insert(first.Start, $"#pragma warning disable {id} // {reason}{lineEnd}");
        yield return Insert(last.End, $"{lineEnd}#pragma warning restore {id}");
    }

    /// <summary>Where the names of the attributes stand once all changes are made; nothing beside them is to be simplified.</summary>
    private static IEnumerable<TextSpan> Names(TextChange[] inOrder)
    {
        int longer = 0;
        foreach (TextChange change in inOrder)
        {
            int at = change.NewText!.IndexOf(Attribute, StringComparison.Ordinal);
            if (at >= 0)
            {
                yield return new TextSpan(change.Span.Start + longer + at, Attribute.Length);
            }

            longer += change.NewText.Length;
        }
    }

    private static string Needs(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(PropertyNames.Needs, out string? needs) && needs is not null ? needs : "this call";

    private static TextChange Insert(int at, string text) => new(new TextSpan(at, 0), text);

    private static string LineEnd(SourceText text, TextLine line) =>
        text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak)) is { Length: > 0 } lineEnd ? lineEnd : "\n";
}
