using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Wiv.Catalog.Generator.Analyzers;

/// <summary>The members of AWS's own libraries that take IAM actions, which carry no mark.</summary>
internal static class WellKnownPlaces
{
    private static readonly string[] Types =
    [
        "Amazon.Auth.AccessControlPolicy.ActionIdentifier",
        "Amazon.CDK.AWS.IAM.PolicyStatement",
        "Amazon.CDK.AWS.IAM.PolicyStatementProps",
    ];

    /// <summary>Those of the types that the compilation knows.</summary>
    public static ImmutableArray<INamedTypeSymbol> TypesIn(Compilation compilation) =>
        Types.Select(compilation.GetTypeByMetadataName).OfType<INamedTypeSymbol>().ToImmutableArray();

    /// <summary>Whether a member of one of the types takes actions: a method by its parameters, a property by its value.</summary>
    public static bool Contains(ISymbol member) =>
        (member.ContainingType.Name, member.Name) switch
        {
            ("ActionIdentifier", WellKnownMemberNames.InstanceConstructorName) => true,
            ("PolicyStatement", "AddActions" or "AddNotActions") => true,
            ("PolicyStatementProps", "Actions" or "NotActions") => true,
            _ => false,
        };
}
