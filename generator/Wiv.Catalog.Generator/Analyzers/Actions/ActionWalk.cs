using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Wiv.Catalog.Generator.Analyzers.Places;

namespace Wiv.Catalog.Generator.Analyzers.Actions;

/// <summary>Goes over the places where actions are meant.</summary>
internal sealed class ActionWalk(ActionPlaces places, ActionCheck check)
{
    /// <summary>The arguments of calls, of constructors and of attributes.</summary>
    public void Argument(OperationAnalysisContext context)
    {
        var argument = (IArgumentOperation)context.Operation;
        if (
            argument.ArgumentKind != ArgumentKind.DefaultValue
            && argument.Parameter is { } parameter
            && (places.Contains(parameter) || IsAddedToPlace(argument))
        )
        {
            check.In(argument.Value, context);
        }
    }

    /// <summary>What is assigned to properties and fields, in object initializers too.</summary>
    public void Assignment(OperationAnalysisContext context)
    {
        var assignment = (IAssignmentOperation)context.Operation;
        if (IsPlace(assignment.Target))
        {
            check.In(assignment.Value, context);
        }
    }

    /// <summary>The collection initializers of properties and fields: <c>new X { Actions = { "s3:GetObject" } }</c>.</summary>
    public void MemberInitializer(OperationAnalysisContext context)
    {
        var member = (IMemberInitializerOperation)context.Operation;
        if (IsPlace(member.InitializedMember))
        {
            check.In(member.Initializer, context);
        }
    }

    /// <summary>What the getter of a property gives back.</summary>
    public void Return(OperationAnalysisContext context)
    {
        if (
            context.ContainingSymbol is IMethodSymbol { AssociatedSymbol: IPropertySymbol property }
            && context.Operation is IReturnOperation { ReturnedValue: { } value }
            && places.Contains(property)
            && !IsInFunction(context.Operation)
        )
        {
            check.In(value, context);
        }
    }

    /// <summary>What fields, properties and parameters are declared with.</summary>
    public void Initializer(OperationAnalysisContext context)
    {
        bool isPlace = context.Operation switch
        {
            IFieldInitializerOperation field => field.InitializedFields.Any(places.Contains),
            IPropertyInitializerOperation property => property.InitializedProperties.Any(places.Contains),
            IParameterInitializerOperation parameter => places.Contains(parameter.Parameter),
            _ => false,
        };
        if (isPlace)
        {
            check.In(((ISymbolInitializerOperation)context.Operation).Value, context);
        }
    }

    /// <summary>Whether it is what a function inside the getter gives back, and not the getter.</summary>
    private static bool IsInFunction(IOperation operation)
    {
        for (IOperation? around = operation.Parent; around is not null; around = around.Parent)
        {
            if (around is ILocalFunctionOperation or IAnonymousFunctionOperation)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether it is added to the collection at a place: <c>needs.Actions.Add("s3:GetObject")</c>.</summary>
    private bool IsAddedToPlace(IArgumentOperation argument) =>
        argument.Parent
            is IInvocationOperation
            {
                Instance: IMemberReferenceOperation collection,
                TargetMethod.Name: "Add" or "AddRange" or "Insert" or "InsertRange" or "Append" or "Push" or "Enqueue"
            }
        && IsPlace(collection);

    private bool IsPlace(IOperation target) =>
        target switch
        {
            IPropertyReferenceOperation { Property.IsIndexer: true, Instance: IMemberReferenceOperation list } => IsPlace(list),
            IPropertyReferenceOperation property => places.Contains(property.Property),
            IFieldReferenceOperation field => places.Contains(field.Field),
            IArrayElementReferenceOperation { ArrayReference: IMemberReferenceOperation array } => IsPlace(array),
            _ => false,
        };
}
