using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Wiv.Catalog.Generator.Analyzers;

/// <summary>Goes from the places where actions are meant to the strings that stand there. The catalog is read at the first one.</summary>
internal sealed class ActionWalk(ActionPlaces places, ImmutableArray<AdditionalText> catalogs, Action<ActionString> check)
{
    private KnownActions? _known;

    /// <summary>The arguments of calls, of constructors and of attributes.</summary>
    public void Argument(OperationAnalysisContext context)
    {
        var argument = (IArgumentOperation)context.Operation;
        bool isWritten = argument.ArgumentKind != ArgumentKind.DefaultValue;
        if (isWritten && argument.Parameter is { } parameter && places.Contains(parameter))
        {
            CheckIn(argument.Value, context);
        }
    }

    /// <summary>What is assigned to properties and fields, in object initializers too.</summary>
    public void Assignment(OperationAnalysisContext context)
    {
        var assignment = (IAssignmentOperation)context.Operation;
        if (IsPlace(assignment.Target))
        {
            CheckIn(assignment.Value, context);
        }
    }

    /// <summary>The collection initializers of properties and fields: <c>new X { Actions = { "s3:GetObject" } }</c>.</summary>
    public void MemberInitializer(OperationAnalysisContext context)
    {
        var member = (IMemberInitializerOperation)context.Operation;
        if (IsPlace(member.InitializedMember))
        {
            CheckIn(member.Initializer, context);
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
            CheckIn(((ISymbolInitializerOperation)context.Operation).Value, context);
        }
    }

    private bool IsPlace(IOperation target) =>
        target switch
        {
            IPropertyReferenceOperation property => places.Contains(property.Property),
            IFieldReferenceOperation field => places.Contains(field.Field),
            _ => false,
        };

    private void CheckIn(IOperation value, OperationAnalysisContext context)
    {
        foreach (IOperation found in ActionStrings.In(value))
        {
            // An empty text is a place left open, not a wrong action.
            if (found.ConstantValue.Value is string { Length: > 0 } text && !IsCheckedWhereDeclared(found, context.Compilation))
            {
                _known ??= KnownActions.Of(catalogs, context.CancellationToken);
                check(new ActionString(found.Syntax, text, _known, context));
            }
        }
    }

    /// <summary>Whether it is a constant of this project that is itself marked, so that its own value was looked at.</summary>
    private bool IsCheckedWhereDeclared(IOperation value, Compilation compilation) =>
        value is IFieldReferenceOperation { Field: var field }
        && SymbolEqualityComparer.Default.Equals(field.ContainingAssembly, compilation.Assembly)
        && places.Contains(field);
}
