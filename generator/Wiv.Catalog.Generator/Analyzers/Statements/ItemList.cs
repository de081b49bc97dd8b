using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Wiv.Catalog.Generator.Analyzers.Statements;

/// <summary>The items of a list that is written out.</summary>
/// <param name="Items">Those that are written.</param>
/// <param name="IsOpen">Whether there may be others.</param>
internal readonly record struct ItemList(IReadOnlyList<IOperation> Items, bool IsOpen)
{
    /// <summary>Roslyn 4.8, which this is compiled against, has no name for this kind; later compilers produce it.</summary>
    private const OperationKind CollectionExpression = (OperationKind)0x7f;

    private static ItemList Unknown => new([], true);

    public static ItemList Of(IOperation? value) =>
        value switch
        {
            IConversionOperation { OperatorMethod: null } conversion => Of(conversion.Operand),
            IArrayCreationOperation { Initializer: { } initializer } => new(initializer.ElementValues, false),
            IObjectCreationOperation { Arguments.Length: 0, Initializer: { } initializer } => OfAdded(initializer),
            IObjectOrCollectionInitializerOperation initializer => OfAdded(initializer),
            { Syntax: CollectionExpressionSyntax syntax } when value.Kind is CollectionExpression or OperationKind.None =>
                OfExpression(value, syntax),
            _ => Unknown,
        };

    /// <summary>The items of a collection initializer, each of which is a call of an Add method.</summary>
    private static ItemList OfAdded(IObjectOrCollectionInitializerOperation initializer)
    {
        List<IOperation> items = [];
        foreach (IOperation operation in initializer.Initializers)
        {
            if (operation is not IInvocationOperation { Arguments.Length: 1 } add)
            {
                return Unknown;
            }

            items.Add(add.Arguments[0].Value);
        }

        return new ItemList(items, false);
    }

    private static ItemList OfExpression(IOperation value, CollectionExpressionSyntax syntax)
    {
        IOperation[] items = [.. value.ChildOperations];
        bool isWrittenOut =
            items.Length == syntax.Elements.Count && syntax.Elements.All(element => element is ExpressionElementSyntax);
        return isWrittenOut ? new ItemList(items, false) : Unknown;
    }
}
