using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Wiv.Catalog.Generator.Analyzers.Statements;

namespace Wiv.Catalog.Generator.Analyzers.Calls;

/// <summary>Tells whether the request of a call has a member, such as a version: as an argument, or as a property of a request.</summary>
internal static class RequestMember
{
    private static readonly IReadOnlyCollection<string> Nothing = [];

    /// <summary>Whether it has; <see langword="null"/> when that is known only when the program runs.</summary>
    public static bool? IsSet(IInvocationOperation call, string member)
    {
        foreach (IArgumentOperation argument in call.Arguments)
        {
            if (Is(argument.Parameter?.Name, member))
            {
                return argument.ArgumentKind == ArgumentKind.Explicit ? IsValue(argument.Value) : false;
            }
        }

        // A request is the SDK's; all other parameters are values, which have names.
        IArgumentOperation? request = call.Arguments.FirstOrDefault(argument =>
            argument.Parameter?.Type is { TypeKind: TypeKind.Class } type && SdkMethods.IsOfAmazon(type.ContainingNamespace)
        );
        return request is null ? HasOnlyValues(call) : IsSet(request.Value.Converted(), member);
    }

    private static bool? IsSet(IOperation request, string member) =>
        request switch
        {
            IObjectCreationOperation creation => IsSet(creation, Nothing, member),
            ILocalReferenceOperation local
                when LocalUses.ValueOf(local)?.Converted() is IObjectCreationOperation creation
                    && RequestLocal.ChangedProperties(local) is { } changed => IsSet(creation, changed, member),
            _ => null,
        };

    private static bool? IsSet(IObjectCreationOperation creation, IReadOnlyCollection<string> changed, string member)
    {
        // A class of somebody else may set anything.
        if (!SdkMethods.IsOfAmazon(creation.Type?.ContainingNamespace) || changed.Any(name => Is(name, member)))
        {
            return null;
        }

        foreach (IOperation part in creation.Initializer?.Initializers ?? ImmutableArray<IOperation>.Empty)
        {
            if (
                part is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation property } assignment
                && Is(property.Property.Name, member)
            )
            {
                return IsValue(assignment.Value);
            }
        }

        return creation.Arguments.FirstOrDefault(argument => Is(argument.Parameter?.Name, member)) is { } given
            ? IsValue(given.Value)
            : false;
    }

    /// <summary>What is null is not sent.</summary>
    private static bool? IsValue(IOperation value)
    {
        if (value.ConstantValue is { HasValue: true, Value: var constant })
        {
            return constant is not null;
        }

        SyntaxNode syntax = value.Converted().Syntax;
        return value.SemanticModel?.GetTypeInfo(syntax).Nullability.FlowState == NullableFlowState.NotNull ? true : null;
    }

    /// <summary>A function, for one, could make the request.</summary>
    private static bool? HasOnlyValues(IInvocationOperation call) =>
        call.TargetMethod.Parameters.All(parameter =>
            parameter.Type is { SpecialType: not SpecialType.None } or { IsValueType: true } or { TypeKind: TypeKind.Interface }
        )
            ? false
            : null;

    private static bool Is(string? name, string member) => string.Equals(name, member, StringComparison.OrdinalIgnoreCase);
}
