using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Wiv.Catalog.Core.Sdk;

namespace Wiv.Catalog.Generator.Analyzers.Calls;

/// <summary>Finds the methods of the AWS SDK that need permissions. Each is looked up once a compilation.</summary>
internal sealed class SdkMethods
{
    /// <summary>The namespace that holds all others of the SDK.</summary>
    public const string RootNamespace = "Amazon";

    private readonly ConcurrentDictionary<IMethodSymbol, SdkMethod?> _known = new(SymbolEqualityComparer.Default);

    /// <summary>What the method asks of IAM; <see langword="null"/> when it is none of the SDK's, or asks nothing that is known.</summary>
    /// <remarks>
    /// The type that declares the method decides. A class that implements a client's interface declares its own, and one that
    /// is derived from a client overrides that of the SDK, to call it.
    /// </remarks>
    public SdkMethod? Find(IMethodSymbol method)
    {
        while (method.OverriddenMethod is { } overridden)
        {
            method = overridden;
        }

        if (!IsOfAmazon(method.ContainingNamespace))
        {
            return null;
        }

        IMethodSymbol definition = method.OriginalDefinition;
        return _known.TryGetValue(definition, out SdkMethod? known) ? known : _known.GetOrAdd(definition, Read);
    }

    private static SdkMethod? Read(IMethodSymbol method)
    {
        SdkMethod? found = SdkReference
            .Find(method.ContainingNamespace.ToDisplayString(), method.ContainingType.Name)
            ?.Find(method.Name);
        return
            found is { Kind: SdkCallKind.Convention or SdkCallKind.Exception } && found.Needs.Count + found.NeedsOneOf.Count > 0
            ? found
            : null;
    }

    /// <summary>Whether it is a namespace of the SDK. Asked of every call in the project, so nothing is allocated here.</summary>
    public static bool IsOfAmazon(INamespaceSymbol? space)
    {
        for (; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
        {
            if (space.ContainingNamespace is { IsGlobalNamespace: true })
            {
                return space.Name == RootNamespace;
            }
        }

        return false;
    }
}
