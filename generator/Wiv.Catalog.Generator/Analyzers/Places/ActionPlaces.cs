using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Wiv.Catalog.Generator.Analyzers.Places;

/// <summary>The places where a string is meant as an IAM action; a string elsewhere is nobody's business here.</summary>
/// <remarks>Types are found by name once a compilation; asking about a symbol then allocates nothing.</remarks>
internal sealed class ActionPlaces
{
    private const string StringSyntax = "iam-action";

    private readonly INamedTypeSymbol? _mark;
    private readonly INamedTypeSymbol? _stringSyntax;
    private readonly ImmutableArray<INamedTypeSymbol> _wellKnownTypes;

    private readonly MarkedAssemblies _assemblies;

    private ActionPlaces(Compilation compilation)
    {
        _assemblies = new MarkedAssemblies(compilation.Assembly);
        _mark = compilation.GetTypeByMetadataName("Wiv.Catalog.IamActionAttribute");
        _stringSyntax = compilation.GetTypeByMetadataName("System.Diagnostics.CodeAnalysis.StringSyntaxAttribute");
        _wellKnownTypes = WellKnownPlaces.TypesIn(compilation);
    }

    /// <summary>The places of a compilation, or <see langword="null"/> when it knows none of the types that make one.</summary>
    public static ActionPlaces? In(Compilation compilation)
    {
        var places = new ActionPlaces(compilation);
        bool isEmpty = places._mark is null && places._stringSyntax is null && places._wellKnownTypes.IsEmpty;
        return isEmpty ? null : places;
    }

    public bool Contains(IParameterSymbol parameter)
    {
        IParameterSymbol original = parameter.OriginalDefinition;
        return TextTypes.Holds(original.Type)
            && (
                IsMarkedOrOverrides(original)
                || WellKnownPlaces.Contains(original)
                || (IsWellKnownType(original.ContainingType) && WellKnownPlaces.Contains(original.ContainingSymbol))
            );
    }

    public bool Contains(IPropertySymbol property)
    {
        IPropertySymbol original = property.OriginalDefinition;
        return TextTypes.Holds(original.Type)
            && (
                IsMarkedOrOverrides(original) || (IsWellKnownType(original.ContainingType) && WellKnownPlaces.Contains(original))
            );
    }

    public bool Contains(IFieldSymbol field) => TextTypes.Holds(field.Type) && IsMarked(field.OriginalDefinition);

    /// <summary>What a base class marks is meant so in the class that overrides it.</summary>
    private bool IsMarkedOrOverrides(IParameterSymbol parameter)
    {
        if (IsMarked(parameter))
        {
            return true;
        }

        for (
            IMethodSymbol? method = (parameter.ContainingSymbol as IMethodSymbol)?.OverriddenMethod;
            method is not null && parameter.Ordinal < method.Parameters.Length;
            method = method.OverriddenMethod
        )
        {
            if (IsMarked(method.Parameters[parameter.Ordinal].OriginalDefinition))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsMarkedOrOverrides(IPropertySymbol property)
    {
        for (IPropertySymbol? declared = property; declared is not null; declared = declared.OverriddenProperty)
        {
            if (IsMarked(declared.OriginalDefinition))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsMarked(ISymbol symbol)
    {
        if (!_assemblies.MayMark(symbol.ContainingAssembly))
        {
            return false;
        }

        // The compiler keeps a symbol's attributes, and for the many without any the list is empty.
        foreach (AttributeData attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass is not { } type)
            {
                continue;
            }

            if (SymbolEqualityComparer.Default.Equals(type, _mark))
            {
                return true;
            }

            if (SymbolEqualityComparer.Default.Equals(type, _stringSyntax) && IsActionSyntax(attribute.ConstructorArguments))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsActionSyntax(ImmutableArray<TypedConstant> arguments) =>
        arguments.Length > 0 && arguments[0] is { Kind: TypedConstantKind.Primitive, Value: StringSyntax };

    private bool IsWellKnownType(INamedTypeSymbol? type)
    {
        foreach (INamedTypeSymbol known in _wellKnownTypes)
        {
            if (SymbolEqualityComparer.Default.Equals(known, type))
            {
                return true;
            }
        }

        return false;
    }
}
