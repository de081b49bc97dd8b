using Microsoft.CodeAnalysis;

namespace Wiv.Catalog.Generator.Analyzers.Places;

/// <summary>Tells the values in which a text may stand in letters. It is asked first: most arguments are names and calls.</summary>
internal static class TextValues
{
    public static bool MayHold(IOperation value) =>
        value.ConstantValue is { HasValue: true, Value: var constant }
            ? constant is string
            : value.Kind
                is not (
                    OperationKind.ParameterReference
                    or OperationKind.PropertyReference
                    or OperationKind.Invocation
                    or OperationKind.InstanceReference
                    or OperationKind.Await
                    or OperationKind.DelegateCreation
                    or OperationKind.AnonymousFunction
                    or OperationKind.DefaultValue
                    or OperationKind.Literal
                    or OperationKind.TypeOf
                    or OperationKind.DeclarationExpression
                );
}
