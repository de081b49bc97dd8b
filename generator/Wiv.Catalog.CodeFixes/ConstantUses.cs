using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Simplification;

namespace Wiv.Catalog.CodeFixes;

/// <summary>Writes generated constants where literals stand.</summary>
internal static class ConstantUses
{
    /// <summary>The constant that a diagnostic names, if the generator has run.</summary>
    public static ISymbol? Constant(Compilation compilation, Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(PropertyNames.ConstantType, out string? type)
        && diagnostic.Properties.TryGetValue(PropertyNames.ConstantName, out string? name)
        && type is not null
        && name is not null
            ? compilation.GetTypeByMetadataName(type)?.GetMembers(name).FirstOrDefault(member => member is IFieldSymbol)
            : null;

    /// <summary>Replaces the literals of all the diagnostics, and adds the using directives that this needs.</summary>
    public static async Task<Document> WriteAsync(
        Document document,
        ImmutableArray<Diagnostic> diagnostics,
        CancellationToken cancellation
    )
    {
        SyntaxNode? root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        SemanticModel? model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        if (root is null || model is null)
        {
            return document;
        }

        Dictionary<SyntaxNode, ISymbol> constants = [];
        foreach (Diagnostic diagnostic in diagnostics)
        {
            SyntaxNode literal = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
            if (literal is ExpressionSyntax && Constant(model.Compilation, diagnostic) is { } constant)
            {
                constants[literal] = constant;
            }
        }

        var added = new SyntaxAnnotation();
        SyntaxNode changed = root.ReplaceNodes(constants.Keys, (literal, _) => Use(constants[literal], literal, added));
        return await ImportAdder
            .AddImportsAsync(document.WithSyntaxRoot(changed), added, cancellationToken: cancellation)
            .ConfigureAwait(false);
    }

    /// <summary>The constant by its full name, which always compiles; what a using directive makes superfluous is taken away after.</summary>
    private static ExpressionSyntax Use(ISymbol constant, SyntaxNode literal, SyntaxAnnotation added) =>
        SyntaxFactory
            .ParseExpression(
                $"{constant.ContainingType.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)}.{constant.Name}"
            )
            .WithTriviaFrom(literal)
            .WithAdditionalAnnotations(added, Simplifier.Annotation);
}
