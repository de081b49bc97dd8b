using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace Wiv.Catalog.Generator.Analyzers.Places;

/// <summary>
/// Tells the assemblies whose members may be marked. To read the attributes of what the framework takes would cost more than
/// all the rest, and it marks nothing.
/// </summary>
internal sealed class MarkedAssemblies(IAssemblySymbol own)
{
    private readonly ConcurrentDictionary<IAssemblySymbol, bool> _known = new(SymbolEqualityComparer.Default);

    public bool MayMark(IAssemblySymbol? assembly) =>
        assembly is not null
        && (
            SymbolEqualityComparer.Default.Equals(assembly, own)
            || (_known.TryGetValue(assembly, out bool mayMark) ? mayMark : _known.GetOrAdd(assembly, IsOfUsers(assembly.Name)))
        );

    private static bool IsOfUsers(string name) =>
        !(
            name is "mscorlib" or "netstandard" or "System" or "Microsoft"
            || name.StartsWith("System.", StringComparison.Ordinal)
            || name.StartsWith("Microsoft.", StringComparison.Ordinal)
        );
}
