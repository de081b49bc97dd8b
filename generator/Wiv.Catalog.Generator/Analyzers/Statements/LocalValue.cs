using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Wiv.Catalog.Generator.Analyzers.Statements;

/// <summary>The value of a local that is given one where it is declared and no other.</summary>
internal static class LocalValue
{
    /// <summary>The value, or <see langword="null"/> when the local has none there or may have another later.</summary>
    public static IOperation? Of(ILocalReferenceOperation reference)
    {
        IOperation? value = null;
        foreach (IOperation operation in Around(reference))
        {
            if (operation is IVariableDeclaratorOperation declarator && IsOf(declarator.Symbol, reference))
            {
                value = declarator.GetVariableInitializer()?.Value;
            }
            else if (operation is ILocalReferenceOperation other && IsOf(other.Local, reference) && IsWritten(other))
            {
                return null;
            }
        }

        // A value stands before its use, which also ends the way through locals that are declared by themselves.
        return value?.Syntax.Span.End <= reference.Syntax.SpanStart ? value : null;
    }

    /// <summary>All operations of the member that the operation stands in.</summary>
    public static IEnumerable<IOperation> Around(IOperation operation)
    {
        while (operation.Parent is { } parent)
        {
            operation = parent;
        }

        return operation.Descendants();
    }

    private static bool IsOf(ILocalSymbol local, ILocalReferenceOperation reference) =>
        SymbolEqualityComparer.Default.Equals(local, reference.Local);

    private static bool IsWritten(ILocalReferenceOperation reference) =>
        reference.Parent switch
        {
            IAssignmentOperation assignment => assignment.Target == reference,
            IArgumentOperation argument => argument.Parameter?.RefKind is not (null or RefKind.None),
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => declarator.Symbol.RefKind
                != RefKind.None,
            // Of a deconstruction, or nearly one.
            ITupleOperation or IAddressOfOperation => true,
            _ => false,
        };
}
