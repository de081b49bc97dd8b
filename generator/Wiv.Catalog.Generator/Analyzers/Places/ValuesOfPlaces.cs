using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Wiv.Catalog.Generator.Analyzers.Places;

/// <summary>Goes from an operation to the value that it puts where actions are meant.</summary>
/// <remarks>
/// The way is from the places to the strings. The other way, from every literal with a colon, would miss what has no colon
/// (s3.GetObject) and constants used by name, and would have to ask what a literal is an argument of anyway.
/// </remarks>
internal static class ValuesOfPlaces
{
    /// <summary>The operations that put a value somewhere.</summary>
    public static ImmutableArray<OperationKind> Kinds { get; } =
        ImmutableArray.Create(
            OperationKind.Argument,
            OperationKind.SimpleAssignment,
            OperationKind.CoalesceAssignment,
            OperationKind.MemberInitializer,
            OperationKind.Return,
            OperationKind.FieldInitializer,
            OperationKind.PropertyInitializer,
            OperationKind.ParameterInitializer
        );

    /// <summary>The value, if the operation is of a place of actions.</summary>
    /// <param name="places">The places.</param>
    /// <param name="operation">An operation of any kind.</param>
    /// <param name="member">The member that it stands in, for what getters give back.</param>
    public static IOperation? ValueAt(this ActionPlaces places, IOperation operation, ISymbol? member) =>
        operation switch
        {
            IArgumentOperation { Parameter: { } parameter, ArgumentKind: not ArgumentKind.DefaultValue } argument
                when TextValues.MayHold(argument.Value) && (places.Contains(parameter) || places.IsAdded(argument)) =>
                argument.Value,
            IAssignmentOperation assignment when places.IsTarget(assignment.Target) => assignment.Value,
            IMemberInitializerOperation initializer when places.IsTarget(initializer.InitializedMember) =>
                initializer.Initializer,
            IReturnOperation { ReturnedValue: { } value } when places.IsGiven(operation, member) => value,
            IFieldInitializerOperation field when places.HasAny(field.InitializedFields) => field.Value,
            IPropertyInitializerOperation property when places.HasAny(property.InitializedProperties) => property.Value,
            IParameterInitializerOperation parameter when places.Contains(parameter.Parameter) => parameter.Value,
            _ => null,
        };

    /// <summary>Whether it is added to the collection at a place: <c>needs.Actions.Add("s3:GetObject")</c>.</summary>
    private static bool IsAdded(this ActionPlaces places, IArgumentOperation argument) =>
        argument.Parent
            is IInvocationOperation
            {
                Instance: IMemberReferenceOperation collection,
                TargetMethod.Name: "Add" or "AddRange" or "Insert" or "InsertRange" or "Append" or "Push" or "Enqueue"
            }
        && places.IsTarget(collection);

    private static bool IsTarget(this ActionPlaces places, IOperation target) =>
        target switch
        {
            IPropertyReferenceOperation { Property.IsIndexer: true, Instance: IMemberReferenceOperation list } => places.IsTarget(
                list
            ),
            IPropertyReferenceOperation property => places.Contains(property.Property),
            IFieldReferenceOperation field => places.Contains(field.Field),
            IArrayElementReferenceOperation { ArrayReference: IMemberReferenceOperation array } => places.IsTarget(array),
            _ => false,
        };

    /// <summary>Whether it is what the getter of a property gives back, and not what a function inside it does.</summary>
    private static bool IsGiven(this ActionPlaces places, IOperation given, ISymbol? member)
    {
        if (member is not IMethodSymbol { AssociatedSymbol: IPropertySymbol property } || !places.Contains(property))
        {
            return false;
        }

        for (IOperation? around = given.Parent; around is not null; around = around.Parent)
        {
            if (around is ILocalFunctionOperation or IAnonymousFunctionOperation)
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasAny(this ActionPlaces places, ImmutableArray<IFieldSymbol> fields)
    {
        foreach (IFieldSymbol field in fields)
        {
            if (places.Contains(field))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasAny(this ActionPlaces places, ImmutableArray<IPropertySymbol> properties)
    {
        foreach (IPropertySymbol property in properties)
        {
            if (places.Contains(property))
            {
                return true;
            }
        }

        return false;
    }
}
