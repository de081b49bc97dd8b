using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Wiv.Catalog.Generator.Analyzers.Statements;

/// <summary>What is done with the locals of a member.</summary>
internal sealed class LocalUses
{
    // A member is walked once however many of its locals are asked for; an entry lives as long as the member's operations do.
    private static readonly ConditionalWeakTable<IOperation, LocalUses> Known = new();

    private readonly Dictionary<ISymbol, IOperation> _values = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, List<ILocalReferenceOperation>> _references = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _written = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _continued = new(SymbolEqualityComparer.Default);

    private LocalUses(IOperation member)
    {
        foreach (IOperation operation in member.Descendants())
        {
            if (operation is IVariableDeclaratorOperation declarator && declarator.GetVariableInitializer() is { } initializer)
            {
                _values[declarator.Symbol] = initializer.Value;
            }
            else if (operation is ILocalReferenceOperation reference)
            {
                Keep(reference);
                if (IsWritten(reference))
                {
                    _written.Add(reference.Local);
                }

                if (LaterChange.IsContinuing(reference.Use()))
                {
                    _continued.Add(reference.Local);
                }
            }
        }
    }

    /// <summary>The value of a local that is given one where it is declared and no other; otherwise <see langword="null"/>.</summary>
    public static IOperation? ValueOf(ILocalReferenceOperation reference)
    {
        LocalUses uses = Of(reference);
        return
            !uses._written.Contains(reference.Local)
            && uses._values.TryGetValue(reference.Local, out IOperation? value)
            // A value stands before its use, which also ends the way through locals that are declared by themselves.
            && value.Syntax.Span.End <= reference.Syntax.SpanStart
            ? value
            : null;
    }

    /// <summary>Whether something is called on the local, or it gets another name.</summary>
    public static bool IsContinued(IVariableDeclaratorOperation declarator) =>
        Of(declarator)._continued.Contains(declarator.Symbol);

    /// <summary>Every use of the local.</summary>
    public static IReadOnlyList<ILocalReferenceOperation> ReferencesTo(ILocalReferenceOperation reference) =>
        Of(reference)._references[reference.Local];

    private void Keep(ILocalReferenceOperation reference)
    {
        if (!_references.TryGetValue(reference.Local, out List<ILocalReferenceOperation>? references))
        {
            references = [];
            _references.Add(reference.Local, references);
        }

        references.Add(reference);
    }

    private static LocalUses Of(IOperation operation)
    {
        while (operation.Parent is { } parent)
        {
            operation = parent;
        }

        return Known.GetValue(operation, static member => new LocalUses(member));
    }

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
