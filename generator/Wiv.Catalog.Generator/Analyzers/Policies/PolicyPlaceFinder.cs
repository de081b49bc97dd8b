using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Wiv.Catalog.Generator.Analyzers.Places;

namespace Wiv.Catalog.Generator.Analyzers.Policies;

/// <summary>Finds what a literal is given to: an argument, a property, a field.</summary>
internal static class PolicyPlaceFinder
{
    private const string StringSyntax = "iam-policy";

    /// <summary>Whether the literal is given to something as it stands, so that there is a place to ask the compiler for.</summary>
    public static bool MayHavePlace(ExpressionSyntax literal) =>
        Value(literal).Parent is ArgumentSyntax or AssignmentExpressionSyntax or EqualsValueClauseSyntax;

    /// <summary>Whether it is given to a reader of policies, by its name: there a text of any form is a policy.</summary>
    public static bool IsRead(ExpressionSyntax literal) =>
        Value(literal).Parent
            is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax reader } }
        && reader.Name.Identifier.ValueText is "Parse" or "TryParse"
        && IsNamed(reader.Expression, "PolicyDocument");

    /// <summary>Whether the literal is a template: parts of it are replaced before it is used, and the text that this makes is looked at.</summary>
    public static bool IsTemplate(ExpressionSyntax literal) =>
        Value(literal).Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Replace" };

    /// <summary>The place that the literal stands in, if it takes policies.</summary>
    public static PolicyPlace? Find(ExpressionSyntax literal, SemanticModel model, CancellationToken cancellation)
    {
        SyntaxNode value = Value(literal);
        return value.Parent switch
        {
            ArgumentSyntax argument
                when model.GetOperation(argument, cancellation) is IArgumentOperation { Parameter: { } taken } => Of(
                taken.OriginalDefinition
            ),
            AssignmentExpressionSyntax assignment when assignment.Right == value => Of(
                model.GetSymbolInfo(assignment.Left, cancellation).Symbol?.OriginalDefinition
            ),
            EqualsValueClauseSyntax { Parent: { } declaration } => Of(model.GetDeclaredSymbol(declaration, cancellation)),
            _ => null,
        };
    }

    private static PolicyPlace? Of(ISymbol? symbol)
    {
        string? member = symbol switch
        {
            IPropertySymbol property => $"{property.ContainingType.ToDisplayString()}.{property.Name}",
            IParameterSymbol { ContainingSymbol: IMethodSymbol { ContainingType: { } type } method } parameter =>
                $"{type.ToDisplayString()}.{method.Name}({parameter.Name})",
            _ => null,
        };
        return (member is null ? null : PolicyPlaces.Find(member))
            ?? (symbol is not null && IsMarked(symbol) ? new PolicyPlace(null) : null);
    }

    private static bool IsMarked(ISymbol symbol)
    {
        foreach (AttributeData attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass is { Name: "StringSyntaxAttribute" } && IsPolicySyntax(attribute.ConstructorArguments))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPolicySyntax(ImmutableArray<TypedConstant> arguments) =>
        arguments is [{ Kind: TypedConstantKind.Primitive, Value: StringSyntax }, ..];

    private static bool IsNamed(ExpressionSyntax type, string name) =>
        type switch
        {
            IdentifierNameSyntax simple => simple.Identifier.ValueText == name,
            MemberAccessExpressionSyntax qualified => qualified.Name.Identifier.ValueText == name,
            _ => false,
        };

    /// <summary>The literal with what changes nothing about it around it: parentheses, and choices between it and others.</summary>
    private static SyntaxNode Value(ExpressionSyntax literal)
    {
        SyntaxNode value = literal;
        while (
            value.Parent is ParenthesizedExpressionSyntax
            || (value.Parent is ConditionalExpressionSyntax choice && choice.Condition != value)
            || value.Parent.IsKind(SyntaxKind.SuppressNullableWarningExpression)
            || value.Parent.IsKind(SyntaxKind.CoalesceExpression)
        )
        {
            value = value.Parent!;
        }

        return value;
    }
}
