using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Wiv.Catalog.Core.Grants.Calls;
using Wiv.Catalog.Generator.Analyzers.Actions;
using Wiv.Catalog.Generator.Analyzers.Statements;

namespace Wiv.Catalog.Generator.Analyzers.Calls;

/// <summary>Reads the constants of a call: its arguments, and the properties of a request that is built for it.</summary>
internal static class RequestReader
{
    public static CallRequest Read(IInvocationOperation call)
    {
        var request = new CallRequest();
        foreach (IArgumentOperation argument in call.Arguments)
        {
            if (argument is { Parameter: { } parameter, ArgumentKind: ArgumentKind.Explicit })
            {
                Read(parameter.Name, argument.Value.Converted(), request);
            }
        }

        return request;
    }

    private static void Read(string name, IOperation value, CallRequest request)
    {
        if (Text(value) is { } text)
        {
            request.Add(name, text);
        }
        else if (value is IObjectCreationOperation creation)
        {
            ReadCreated(creation, [], request);
        }
        else if (
            value is ILocalReferenceOperation local
            && LocalUses.ValueOf(local)?.Converted() is IObjectCreationOperation built
        )
        {
            if (RequestLocal.ChangedProperties(local) is { } changed)
            {
                ReadCreated(built, changed, request);
            }
        }
    }

    private static void ReadCreated(IObjectCreationOperation creation, IReadOnlyCollection<string> changed, CallRequest request)
    {
        HashSet<string> unknown = new(changed, StringComparer.OrdinalIgnoreCase);
        foreach (IOperation member in creation.Initializer?.Initializers ?? ImmutableArray<IOperation>.Empty)
        {
            // What is set twice, by the constructor too, is what is set last.
            if (
                member
                    is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: var name } } assignment
                && unknown.Add(name)
                && Text(assignment.Value) is { } text
            )
            {
                request.Add(name, text);
            }
        }

        foreach (IArgumentOperation argument in creation.Arguments)
        {
            if (argument.Parameter is { } parameter && unknown.Add(parameter.Name) && Text(argument.Value) is { } text)
            {
                request.Add(parameter.Name, text);
            }
        }
    }

    /// <summary>The text of a constant; of one that is joined of constants and others, with a <c>*</c> for the others.</summary>
    private static string? Text(IOperation value) =>
        value.Type?.SpecialType == SpecialType.System_String ? KnownText.Of(value)?.Value ?? JoinedText.Of(value) : null;
}
