using Microsoft.CodeAnalysis;
using Wiv.Catalog.Core.Emit.CSharp;

namespace Wiv.Catalog.Generator.Steps;

/// <summary>All that is taken from the compilation: whether the runtime library is there, and which of its API.</summary>
/// <param name="ApiLevel">The library's API level; 0 when it is not referenced.</param>
internal sealed record RuntimeReference(int ApiLevel)
{
    /// <summary>The level that generated code is written against.</summary>
    private const int NeededLevel = 1;

    /// <summary>Whether policies, resources and conditions can be generated.</summary>
    public bool IsUsable => ApiLevel >= NeededLevel;

    public static RuntimeReference Find(Compilation compilation)
    {
        ISymbol? level = compilation.GetTypeByMetadataName(Runtime.MarkerType)?.GetMembers("ApiLevel").FirstOrDefault();
        return new RuntimeReference(level is IFieldSymbol { ConstantValue: int value } ? value : 0);
    }
}
