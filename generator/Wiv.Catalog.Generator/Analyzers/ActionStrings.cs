using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Wiv.Catalog.Generator.Analyzers;

/// <summary>Finds the constant strings in a value: the value itself, the items of a collection, the arms of a choice.</summary>
internal static class ActionStrings
{
    /// <summary>Roslyn 4.8, which this is compiled against, has no names for these kinds; later compilers produce them.</summary>
    private const OperationKind CollectionExpression = (OperationKind)0x7f;

    private const OperationKind Spread = (OperationKind)0x80;

    /// <summary>The operations whose constant value is a string, from left to right.</summary>
    public static IEnumerable<IOperation> In(IOperation value)
    {
        List<IOperation> found = [];
        Collect(value, found);
        return found;
    }

    private static void Collect(IOperation? value, List<IOperation> found)
    {
        switch (value)
        {
            case null:
                break;
            case { ConstantValue: { HasValue: true, Value: var constant } }:
                if (constant is string)
                {
                    found.Add(value);
                }

                break;
            case IConversionOperation conversion:
                Collect(conversion.Operand, found);
                break;
            case IArrayCreationOperation array:
                Collect(array.Initializer, found);
                break;
            case IObjectCreationOperation creation:
                CollectAdded(creation.Initializer, found);
                break;
            case IObjectOrCollectionInitializerOperation initializer:
                CollectAdded(initializer, found);
                break;
            case IConditionalOperation choice:
                Collect(choice.WhenTrue, found);
                Collect(choice.WhenFalse, found);
                break;
            case ISwitchExpressionOperation choice:
                foreach (ISwitchExpressionArmOperation arm in choice.Arms)
                {
                    Collect(arm.Value, found);
                }

                break;
            case IArrayInitializerOperation or ICoalesceOperation:
                CollectChildren(value, found);
                break;
            default:
                // In Roslyn 4.8 a collection expression and its parts are operations of no kind.
                if (
                    value.Kind is CollectionExpression or Spread
                    || (value.Kind == OperationKind.None && value.Syntax is CollectionExpressionSyntax or SpreadElementSyntax)
                )
                {
                    CollectChildren(value, found);
                }

                break;
        }
    }

    /// <summary>The items of a collection initializer, each of which is a call of an Add method.</summary>
    private static void CollectAdded(IObjectOrCollectionInitializerOperation? initializer, List<IOperation> found)
    {
        if (initializer is null)
        {
            return;
        }

        foreach (IOperation item in initializer.Initializers)
        {
            if (item is IInvocationOperation add)
            {
                foreach (IArgumentOperation argument in add.Arguments)
                {
                    Collect(argument.Value, found);
                }
            }
        }
    }

    private static void CollectChildren(IOperation value, List<IOperation> found)
    {
        foreach (IOperation child in value.ChildOperations)
        {
            Collect(child, found);
        }
    }
}
