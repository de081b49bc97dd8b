using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Wiv.Catalog.CodeFixes;

/// <summary>WIV1001 and WIV1002: writes the action that was probably meant, in the kind of literal that stands there.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ActionTextFix))]
public sealed class ActionTextFix : CodeFixProvider
{
    /// <summary>The rules it fixes.</summary>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(RuleIds.UnknownAction, RuleIds.UngrantedAction);

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
            if (
                root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is ExpressionSyntax text
                && IsLiteral(text)
                && diagnostic.Properties.TryGetValue(PropertyNames.Suggestion, out string? suggestion)
                && suggestion is not null
            )
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        $"Change to '{suggestion}'",
                        _ => Task.FromResult(Change(context.Document, root, text, suggestion)),
                        nameof(ActionTextFix)
                    ),
                    diagnostic
                );
            }
        }
    }

    /// <summary>Whether the text stands here in letters; a name's value stands elsewhere, and who joins names knows best what to mend.</summary>
    private static bool IsLiteral(ExpressionSyntax text) =>
        text switch
        {
            LiteralExpressionSyntax => true,
            BinaryExpressionSyntax join => IsLiteral(join.Left) && IsLiteral(join.Right),
            ParenthesizedExpressionSyntax inner => IsLiteral(inner.Expression),
            InterpolatedStringExpressionSyntax words => words.Contents.All(part => part is InterpolatedStringTextSyntax),
            _ => false,
        };

    private static Document Change(Document document, SyntaxNode root, ExpressionSyntax text, string suggestion)
    {
        ExpressionSyntax changed = SyntaxFactory.ParseExpression(Written(text, suggestion)).WithTriviaFrom(text);
        return document.WithSyntaxRoot(root.ReplaceNode(text, changed));
    }

    /// <summary>The same kind of literal with another text; an action holds nothing that any kind would escape.</summary>
    private static string Written(ExpressionSyntax text, string suggestion)
    {
        if (text is LiteralExpressionSyntax { Token: var token })
        {
            int at = token.Text.IndexOf(token.ValueText, StringComparison.Ordinal);
            if (at >= 0)
            {
                return token.Text.Remove(at, token.ValueText.Length).Insert(at, suggestion);
            }
        }

        return $"\"{suggestion}\"{(text.IsKind(SyntaxKind.Utf8StringLiteralExpression) ? "u8" : "")}";
    }
}
