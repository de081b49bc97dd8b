using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Wiv.Catalog.Generator.Analyzers.Actions;

/// <summary>
/// Finds the texts in a value: the value itself, the items of a collection, the arms of a choice, and what a local variable or
/// a read-only field of the same file was declared with.
/// </summary>
internal static class ActionStrings
{
    /// <summary>Roslyn 4.8, which this is compiled against, has no names for these kinds; later compilers produce them.</summary>
    private const OperationKind CollectionExpression = (OperationKind)0x7f;

    private const OperationKind Spread = (OperationKind)0x80;

    /// <summary>The texts that are constant, wholly or in part, from left to right.</summary>
    public static IReadOnlyList<FoundText> In(IOperation value)
    {
        // Most values are one constant, and most of them none of ours.
        List<FoundText> found = [];
        Collect(value, found, followsNames: true);
        return found;
    }

    private static void Collect(IOperation? value, List<FoundText> found, bool followsNames)
    {
        switch (value)
        {
            case null:
                break;
            case { ConstantValue: { HasValue: true, Value: var constant } }:
                if (constant is string text)
                {
                    found.Add(new FoundText(value, text, false));
                }

                break;
            case IUtf8StringOperation utf8:
                found.Add(new FoundText(value, utf8.Value, false));
                break;
            case IConversionOperation conversion:
                Collect(conversion.Operand, found, followsNames);
                break;
            case IArrayCreationOperation array:
                Collect(array.Initializer, found, followsNames);
                break;
            case IObjectCreationOperation creation:
                CollectAdded(creation.Initializer, found, followsNames);
                break;
            case IObjectOrCollectionInitializerOperation initializer:
                CollectAdded(initializer, found, followsNames);
                break;
            case IConditionalOperation choice:
                Collect(choice.WhenTrue, found, followsNames);
                Collect(choice.WhenFalse, found, followsNames);
                break;
            case ISwitchExpressionOperation choice:
                foreach (ISwitchExpressionArmOperation arm in choice.Arms)
                {
                    Collect(arm.Value, found, followsNames);
                }

                break;
            case IArrayInitializerOperation or ICoalesceOperation:
                CollectChildren(value, found, followsNames);
                break;
            case ILocalReferenceOperation or IFieldReferenceOperation when followsNames:
                // Once: names that name each other lead nowhere.
                Collect(DeclaredValue.Of(value), found, followsNames: false);
                break;
            default:
                // In Roslyn 4.8 a collection expression and its parts are operations of no kind.
                if (
                    value.Kind is CollectionExpression or Spread
                    || (value.Kind == OperationKind.None && value.Syntax is CollectionExpressionSyntax or SpreadElementSyntax)
                )
                {
                    CollectChildren(value, found, followsNames);
                }
                else if (JoinedText.Of(value) is { } joined)
                {
                    found.Add(new FoundText(value, joined, true));
                }

                break;
        }
    }

    /// <summary>The items of a collection initializer, each of which is a call of an Add method.</summary>
    private static void CollectAdded(
        IObjectOrCollectionInitializerOperation? initializer,
        List<FoundText> found,
        bool followsNames
    )
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
                    Collect(argument.Value, found, followsNames);
                }
            }
        }
    }

    private static void CollectChildren(IOperation value, List<FoundText> found, bool followsNames)
    {
        foreach (IOperation child in value.ChildOperations)
        {
            Collect(child, found, followsNames);
        }
    }
}
