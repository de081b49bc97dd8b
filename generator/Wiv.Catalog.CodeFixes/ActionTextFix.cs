using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Wiv.Catalog.CodeFixes;

/// <summary>WIV1001: writes the action that was probably meant, in the kind of literal that stands there.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ActionTextFix))]
public sealed class ActionTextFix : CodeFixProvider
{
    /// <summary>The rule it fixes.</summary>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.UnknownAction);

    /// <summary>Fixes one by one, and merges.</summary>
    /// <returns>The provider.</returns>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <summary>Offers the fix where an action is suggested.</summary>
    /// <param name="context">The diagnostics.</param>
    /// <returns>The task.</returns>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            // Only a whole literal: a name's value stands elsewhere, and who joins texts knows best which part to mend.
            if (
                root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is LiteralExpressionSyntax literal
                && diagnostic.Properties.TryGetValue(PropertyNames.Suggestion, out string? suggestion)
                && suggestion is not null
            )
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        $"Change to '{suggestion}'",
                        _ => Task.FromResult(Change(context.Document, root, literal, suggestion)),
                        nameof(ActionTextFix)
                    ),
                    diagnostic
                );
            }
        }
    }

    private static Document Change(Document document, SyntaxNode root, LiteralExpressionSyntax literal, string suggestion)
    {
        LiteralExpressionSyntax changed = literal.WithToken(Token(literal.Token, suggestion));
        return document.WithSyntaxRoot(root.ReplaceNode(literal, changed));
    }

    /// <summary>The same kind of literal with another text; an action holds nothing that any kind would escape.</summary>
    private static SyntaxToken Token(SyntaxToken token, string text)
    {
        int at = token.Text.IndexOf(token.ValueText, StringComparison.Ordinal);
        string written = at < 0 ? $"\"{text}\"" : token.Text.Remove(at, token.ValueText.Length).Insert(at, text);
        SyntaxKind kind = at < 0 ? SyntaxKind.StringLiteralToken : token.Kind();
        return SyntaxFactory.Token(token.LeadingTrivia, kind, written, text, token.TrailingTrivia);
    }
}
