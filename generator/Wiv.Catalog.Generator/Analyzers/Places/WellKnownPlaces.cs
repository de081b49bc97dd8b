using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Wiv.Catalog.Generator.Analyzers.Places;

/// <summary>The members of other libraries that take IAM actions, which carry no mark.</summary>
internal static class WellKnownPlaces
{
    private const string CdkGrants = "Amazon.CDK.AWS.IAM.";
    private const string PulumiInputs = "Pulumi.Aws.Iam.Inputs.";
    private const string SdkRequests = "Amazon.IdentityManagement.Model.";

    private static readonly string[] Types =
    [
        "Amazon.Auth.AccessControlPolicy.ActionIdentifier",
        CdkGrants + "PolicyStatement",
        CdkGrants + "PolicyStatementProps",
        CdkGrants + "GrantOnPrincipalOptions",
        CdkGrants + "GrantOnPrincipalAndResourceOptions",
        CdkGrants + "GrantWithResourceOptions",
        PulumiInputs + "GetPolicyDocumentStatementArgs",
        PulumiInputs + "GetPolicyDocumentStatementInputArgs",
        SdkRequests + "SimulateCustomPolicyRequest",
        SdkRequests + "SimulatePrincipalPolicyRequest",
    ];

    /// <summary>Those of the types that the compilation knows.</summary>
    public static ImmutableArray<INamedTypeSymbol> TypesIn(Compilation compilation) =>
        Types.Select(compilation.GetTypeByMetadataName).OfType<INamedTypeSymbol>().ToImmutableArray();

    /// <summary>Whether a member of one of the types takes actions: a method by its parameters, a property by its value.</summary>
    public static bool Contains(ISymbol member) =>
        member switch
        {
            IMethodSymbol { MethodKind: MethodKind.Constructor } => member.ContainingType.Name == "ActionIdentifier",
            IMethodSymbol => member.Name is "AddActions" or "AddNotActions",
            _ => member.Name is "Actions" or "NotActions" or "ActionNames",
        };

    /// <summary>Whether it is what the Grant methods of the CDK's resources give: <c>table.Grant(role, "dynamodb:GetItem")</c>.</summary>
    public static bool Contains(IParameterSymbol parameter) =>
        parameter is { Name: "actions", IsParams: true, ContainingSymbol: IMethodSymbol { Name: "Grant" } method }
        && IsOfCdk(method.ContainingNamespace);

    private static bool IsOfCdk(INamespaceSymbol? space)
    {
        for (; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
        {
            if (space is { Name: "CDK", ContainingNamespace: { Name: "Amazon", ContainingNamespace.IsGlobalNamespace: true } })
            {
                return true;
            }
        }

        return false;
    }
}
