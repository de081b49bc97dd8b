using Microsoft.CodeAnalysis;

namespace Wiv.Catalog.Generator.Analyzers.Places;

/// <summary>Tells the types that can hold texts. It is asked first, because attributes cost more than a look at a type.</summary>
internal static class TextTypes
{
    public static bool Holds(ITypeSymbol type) =>
        type switch
        {
            { SpecialType: SpecialType.System_String or SpecialType.System_Object } => true,
            { TypeKind: TypeKind.TypeParameter or TypeKind.Dynamic } => true,
            IArrayTypeSymbol array => Holds(array.ElementType) || array.ElementType.SpecialType == SpecialType.System_Byte,
            INamedTypeSymbol { IsGenericType: true } generic => HoldsItems(generic),
            INamedTypeSymbol { SpecialType: SpecialType.None, TypeKind: TypeKind.Class or TypeKind.Interface } => true,
            _ => false,
        };

    /// <summary>A collection of texts, or a span of bytes, which takes a UTF-8 literal.</summary>
    private static bool HoldsItems(INamedTypeSymbol generic)
    {
        foreach (ITypeSymbol item in generic.TypeArguments)
        {
            if (item.SpecialType == SpecialType.System_Byte || Holds(item))
            {
                return true;
            }
        }

        return false;
    }
}
