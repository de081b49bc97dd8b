using Microsoft.CodeAnalysis;

namespace Wiv.Catalog.Generator.Analyzers.Statements;

/// <summary>The types that statements and documents are built with, found by name once a compilation.</summary>
internal sealed class BuilderTypes
{
    private BuilderTypes(Compilation compilation)
    {
        Statement = compilation.GetTypeByMetadataName("Wiv.Catalog.PolicyStatement");
        Document = compilation.GetTypeByMetadataName("Wiv.Catalog.PolicyDocument");
        CdkStatement = compilation.GetTypeByMetadataName("Amazon.CDK.AWS.IAM.PolicyStatement");
        SdkStatement = compilation.GetTypeByMetadataName("Amazon.Auth.AccessControlPolicy.Statement");
    }

    /// <summary>The runtime library's statement.</summary>
    public INamedTypeSymbol? Statement { get; }

    /// <summary>The runtime library's document.</summary>
    public INamedTypeSymbol? Document { get; }

    public INamedTypeSymbol? CdkStatement { get; }

    public INamedTypeSymbol? SdkStatement { get; }

    /// <summary>The types of a compilation, or <see langword="null"/> when it knows no statement.</summary>
    public static BuilderTypes? In(Compilation compilation)
    {
        var types = new BuilderTypes(compilation);
        return types is { Statement: null, CdkStatement: null, SdkStatement: null } ? null : types;
    }

    public static bool Is(ISymbol? type, INamedTypeSymbol? known) =>
        known is not null && SymbolEqualityComparer.Default.Equals(type, known);

    /// <summary>Whether a member belongs to the type of that name beside a known one, such as <c>Resource</c> beside <c>Statement</c>.</summary>
    public static bool IsBeside(INamedTypeSymbol? known, ISymbol member, string type) =>
        member.ContainingType is { } owner
        && owner.Name == type
        && known is not null
        && SymbolEqualityComparer.Default.Equals(owner.ContainingNamespace, known.ContainingNamespace);
}
