using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Diagnostics.SetUp;
using Wiv.Catalog.Core.Emit.CSharp;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Generator.Steps;

/// <summary>All that is taken from the compilation: whether the runtime library is there, and which of its API.</summary>
/// <param name="ApiLevel">The library's API level; <see langword="null"/> when it is not referenced.</param>
internal sealed record RuntimeReference(int? ApiLevel)
{
    /// <summary>The level that generated code is written against.</summary>
    private const int NeededLevel = 2;

    /// <summary>What was found in a project's references, with the first of them: a key pressed in C# leaves them as they are.</summary>
    private static readonly ConditionalWeakTable<MetadataReference, Found> Known = new();

    /// <summary>Whether policies, resources and conditions can be generated.</summary>
    public bool IsUsable => ApiLevel >= NeededLevel;

    /// <summary>What keeps them from being generated, if anything does.</summary>
    public Problem? Problem =>
        IsUsable ? null
        : ApiLevel is { } level ? SetUpRules.RuntimeTooOld.At(SourceSpan.StartOf(""), Number(level), Number(NeededLevel))
        : SetUpRules.RuntimeMissing.At(SourceSpan.StartOf(""));

    public static RuntimeReference Find(Compilation compilation)
    {
        ImmutableArray<MetadataReference> references = compilation.ExternalReferences;
        if (references.IsDefaultOrEmpty)
        {
            return Read(compilation);
        }

        if (Known.TryGetValue(references[0], out Found? found) && found.References == references)
        {
            return found.Runtime;
        }

        RuntimeReference runtime = Read(compilation);
        Known.Remove(references[0]);
        Known.GetValue(references[0], _ => new Found(references, runtime));
        return runtime;
    }

    private static RuntimeReference Read(Compilation compilation)
    {
        ISymbol? level = compilation.GetTypeByMetadataName(Runtime.MarkerType)?.GetMembers("ApiLevel").FirstOrDefault();
        return new RuntimeReference(level is IFieldSymbol { ConstantValue: int value } ? value : null);
    }

    private static string Number(int level) => level.ToString(CultureInfo.InvariantCulture);

    /// <param name="References">The references, equal only to the very same.</param>
    /// <param name="Runtime">What is among them.</param>
    private sealed record Found(ImmutableArray<MetadataReference> References, RuntimeReference Runtime);
}
