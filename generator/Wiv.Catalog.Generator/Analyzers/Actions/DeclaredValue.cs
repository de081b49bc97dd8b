using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Wiv.Catalog.Generator.Analyzers.Actions;

/// <summary>Finds what a local variable or a read-only field was declared with, where that stands in the same file.</summary>
/// <remarks>Not further: another file's semantic model would have to be made for it, which costs more than it finds.</remarks>
internal static class DeclaredValue
{
    /// <summary>The value, or <see langword="null"/> when there is none here.</summary>
    public static IOperation? Of(IOperation reference)
    {
        ISymbol? symbol = reference switch
        {
            ILocalReferenceOperation { Local: var local } => local,
            IFieldReferenceOperation { Field: { IsReadOnly: true } field } => field,
            _ => null,
        };
        if (symbol is null || symbol.DeclaringSyntaxReferences.Length != 1)
        {
            return null;
        }

        SyntaxReference declared = symbol.DeclaringSyntaxReferences[0];
        return
            declared.SyntaxTree == reference.Syntax.SyntaxTree
            && declared.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: { } value }
            ? reference.SemanticModel?.GetOperation(value)
            : null;
    }
}
