using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Wiv.Catalog.Generator.Analyzers.Policies;

/// <summary>Reads an expression of literals, holes and <c>+</c>. What is constant has its value; what is not, is an open place.</summary>
internal sealed class PolicyTextReader
{
    private readonly SemanticModel _model;
    private readonly CancellationToken _cancellation;
    private readonly PolicyTextBuilder _text = new();

    private PolicyTextReader(SemanticModel model, CancellationToken cancellation) =>
        (_model, _cancellation) = (model, cancellation);

    public static LiteralPolicy Read(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellation)
    {
        var reader = new PolicyTextReader(model, cancellation);
        reader.AddJoined(expression);
        return reader._text.Build(expression.Span);
    }

    /// <summary>From left to right, without recursion on the left, where long joins are deep.</summary>
    private void AddJoined(ExpressionSyntax expression)
    {
        Stack<ExpressionSyntax> operands = [];
        operands.Push(expression);
        while (operands.Count > 0)
        {
            ExpressionSyntax operand = operands.Pop();
            switch (operand)
            {
                case ParenthesizedExpressionSyntax parenthesized:
                    operands.Push(parenthesized.Expression);
                    break;
                case BinaryExpressionSyntax join when join.IsKind(SyntaxKind.AddExpression) && IsOfText(join):
                    operands.Push(join.Right);
                    operands.Push(join.Left);
                    break;
                default:
                    AddOperand(operand);
                    break;
            }
        }
    }

    private void AddOperand(ExpressionSyntax operand)
    {
        switch (operand)
        {
            case LiteralExpressionSyntax literal when LiteralShape.IsText(literal):
                LiteralText.Read(literal.Token, _text);
                break;
            case InterpolatedStringExpressionSyntax literal:
                AddInterpolated(literal);
                break;
            default:
                AddValue(operand, operand);
                break;
        }
    }

    private void AddInterpolated(InterpolatedStringExpressionSyntax literal)
    {
        foreach (InterpolatedStringContentSyntax content in literal.Contents)
        {
            if (content is InterpolatedStringTextSyntax part)
            {
                LiteralText.Read(part, literal, _text);
            }
            else if (content is InterpolationSyntax { AlignmentClause: null, FormatClause: null } hole)
            {
                AddValue(hole.Expression, hole);
            }
            else
            {
                _text.AddOpen(content.Span);
            }
        }
    }

    private void AddValue(ExpressionSyntax expression, SyntaxNode place)
    {
        Optional<object?> constant = _model.GetConstantValue(expression, _cancellation);
        switch (constant.Value)
        {
            case string or char or int { } when constant.HasValue:
                _text.AddWhole(Convert.ToString(constant.Value, CultureInfo.InvariantCulture), place.Span);
                break;
            case null when constant.HasValue:
                break;
            default:
                _text.AddOpen(place.Span);
                break;
        }
    }

    /// <summary>Whether texts are joined, as characters or as UTF-8; numbers are added.</summary>
    private bool IsOfText(BinaryExpressionSyntax join) =>
        _model.GetTypeInfo(join, _cancellation).Type
            is { SpecialType: SpecialType.System_String }
                or { Name: "ReadOnlySpan", ContainingNamespace.Name: "System" };
}
