using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Wiv.Catalog.Completion;

/// <summary>A string literal that somebody is typing in.</summary>
/// <param name="Syntax">The literal.</param>
/// <param name="Content">What stands between its quotes.</param>
internal sealed record ActionLiteral(LiteralExpressionSyntax Syntax, TextSpan Content)
{
    /// <summary>The literal around a position, the quotes excepted; <see langword="null"/> when there is none.</summary>
    public static ActionLiteral? At(SyntaxNode root, int position)
    {
        // A position stands between two tokens; an open literal ends where the text does.
        SyntaxToken token = root.FindToken(Math.Max(position - 1, 0));
        return
            token.Parent is LiteralExpressionSyntax literal
            && ContentOf(token, position) is { } content
            && content.Start <= position
            && position <= content.End
            ? new(literal, content)
            : null;
    }

    private static TextSpan? ContentOf(SyntaxToken token, int position)
    {
        string text = token.Text;
        int start = text.IndexOf('"');
        switch (token.Kind())
        {
            case SyntaxKind.StringLiteralToken:
                bool isOpen = text.Length < start + 2 || text[text.Length - 1] != '"';
                // An open literal takes the rest of the line, which is not meant.
                return TextSpan.FromBounds(
                    token.SpanStart + start + 1,
                    isOpen ? Math.Max(position, token.SpanStart + start + 1) : token.Span.End - 1
                );
            case SyntaxKind.SingleLineRawStringLiteralToken:
                int quotes = text.Length - text.TrimStart('"').Length;
                return text.Length < 2 * quotes ? null : TextSpan.FromBounds(token.SpanStart + quotes, token.Span.End - quotes);
            default:
                return null;
        }
    }
}
