using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Wiv.Catalog.Generator.Analyzers.Statements;

/// <summary>The keys and values of a dictionary that is written out.</summary>
/// <param name="Pairs">Those that are written.</param>
/// <param name="IsOpen">Whether there may be others.</param>
internal readonly record struct KeyedList(IReadOnlyList<(IOperation Key, IOperation Value)> Pairs, bool IsOpen)
{
    public static KeyedList Of(IOperation value)
    {
        List<(IOperation, IOperation)> pairs = [];
        if (value.Converted() is not IObjectCreationOperation { Arguments.Length: 0, Initializer: { } initializer })
        {
            return new KeyedList(pairs, true);
        }

        bool isOpen = false;
        foreach (IOperation operation in initializer.Initializers)
        {
            switch (operation)
            {
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments.Length: 1 } index } set:
                    pairs.Add((index.Arguments[0].Value, set.Value));
                    break;
                case IInvocationOperation { Arguments.Length: 2 } add:
                    pairs.Add((add.Arguments[0].Value, add.Arguments[1].Value));
                    break;
                default:
                    isOpen = true;
                    break;
            }
        }

        return new KeyedList(pairs, isOpen);
    }
}
