using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Wiv.Catalog.Generator.Analyzers.Policies;

/// <summary>Looks at literals and their joins by syntax alone, and allocates nothing: every literal of a project comes by.</summary>
internal static class LiteralShape
{
    public static bool IsText(ExpressionSyntax expression) =>
        expression.IsKind(SyntaxKind.StringLiteralExpression) || expression.IsKind(SyntaxKind.Utf8StringLiteralExpression);

    /// <summary>Whether it is not itself an operand of a join.</summary>
    public static bool IsOutermost(ExpressionSyntax expression)
    {
        SyntaxNode? parent = expression.Parent;
        while (parent is ParenthesizedExpressionSyntax)
        {
            parent = parent.Parent;
        }

        return parent is null || !parent.IsKind(SyntaxKind.AddExpression);
    }

    /// <summary>Whether a word stands in one of the literals.</summary>
    public static bool Mentions(ExpressionSyntax expression, string word)
    {
        ExpressionSyntax? rest = expression;
        while (rest is not null)
        {
            ExpressionSyntax operand = rest;
            rest = null;
            if (operand is BinaryExpressionSyntax join && join.IsKind(SyntaxKind.AddExpression))
            {
                (rest, operand) = (join.Left, join.Right);
            }

            if (OperandMentions(operand, word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The text that the expression starts with; <see langword="null"/> when it starts with something else.</summary>
    public static string? FirstText(ExpressionSyntax expression)
    {
        ExpressionSyntax first = expression;
        while (true)
        {
            switch (first)
            {
                case ParenthesizedExpressionSyntax parenthesized:
                    first = parenthesized.Expression;
                    break;
                case BinaryExpressionSyntax join when join.IsKind(SyntaxKind.AddExpression):
                    first = join.Left;
                    break;
                case LiteralExpressionSyntax literal when IsText(literal):
                    return literal.Token.ValueText;
                case InterpolatedStringExpressionSyntax { Contents: [InterpolatedStringTextSyntax part, ..] } literal:
                    return LiteralText.ValueOf(part, literal);
                default:
                    return null;
            }
        }
    }

    private static bool OperandMentions(ExpressionSyntax operand, string word)
    {
        switch (operand)
        {
            case ParenthesizedExpressionSyntax parenthesized:
                return Mentions(parenthesized.Expression, word);
            case BinaryExpressionSyntax join when join.IsKind(SyntaxKind.AddExpression):
                return Mentions(join, word);
            case LiteralExpressionSyntax literal when IsText(literal):
                return Has(literal.Token, word);
            case InterpolatedStringExpressionSyntax interpolated:
                foreach (InterpolatedStringContentSyntax content in interpolated.Contents)
                {
                    if (content is InterpolatedStringTextSyntax part && Has(part.TextToken, word))
                    {
                        return true;
                    }
                }

                return false;
            default:
                return false;
        }
    }

    private static bool Has(SyntaxToken token, string word) =>
        token.Span.Length > word.Length && token.ValueText.IndexOf(word, StringComparison.Ordinal) >= 0;
}
