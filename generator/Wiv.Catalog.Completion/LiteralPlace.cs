using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Wiv.Catalog.Generator.Analyzers;

namespace Wiv.Catalog.Completion;

/// <summary>Tells whether a literal stands where the analyzers look for IAM actions.</summary>
internal static class LiteralPlace
{
    public static bool IsOfAction(LiteralExpressionSyntax literal, SemanticModel model, CancellationToken cancellation)
    {
        if (ActionPlaces.In(model.Compilation) is not { } places)
        {
            return false;
        }

        for (
            IOperation? operation = model.GetOperation(literal, cancellation);
            operation is not null;
            operation = operation.Parent
        )
        {
            // What is around the nearest place is about other values.
            if (ValueAt(operation, places) is { } value)
            {
                return ActionStrings.In(value).Any(found => found.Syntax == literal);
            }
        }

        return false;
    }

    /// <summary>The value of a place where actions are meant.</summary>
    private static IOperation? ValueAt(IOperation operation, ActionPlaces places) =>
        operation switch
        {
            IArgumentOperation { Parameter: { } parameter } argument when places.Contains(parameter) => argument.Value,
            IAssignmentOperation assignment when IsPlace(assignment.Target, places) => assignment.Value,
            IMemberInitializerOperation member when IsPlace(member.InitializedMember, places) => member.Initializer,
            IFieldInitializerOperation field when field.InitializedFields.Any(places.Contains) => field.Value,
            IPropertyInitializerOperation property when property.InitializedProperties.Any(places.Contains) => property.Value,
            IParameterInitializerOperation parameter when places.Contains(parameter.Parameter) => parameter.Value,
            _ => null,
        };

    private static bool IsPlace(IOperation target, ActionPlaces places) =>
        target switch
        {
            IPropertyReferenceOperation property => places.Contains(property.Property),
            IFieldReferenceOperation field => places.Contains(field.Field),
            _ => false,
        };
}
