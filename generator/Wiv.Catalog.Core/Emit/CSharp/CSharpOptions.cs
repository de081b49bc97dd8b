using Wiv.Catalog.Core.Text.Output;

namespace Wiv.Catalog.Core.Emit.CSharp;

/// <summary>What the project that gets the code says about it.</summary>
/// <param name="Namespace">The namespace, already made of C# names; may be empty.</param>
/// <param name="IsPublic">Whether the generated types are public.</param>
/// <param name="KnowsNullable">Whether the language version has nullable reference types (C# 8).</param>
internal sealed record CSharpOptions(string Namespace, bool IsPublic, bool KnowsNullable)
{
    /// <summary>Whether the language version has UTF-8 and raw literals (C# 11).</summary>
    public bool KnowsUtf8Literals { get; init; }

    /// <summary>The accessibility of generated types.</summary>
    public CSharpCode Accessibility => IsPublic ? CSharpCode.Of($"public") : $"internal";

    /// <summary>What stands in front of a generated type's name, so that no type of the user's hides it.</summary>
    public CSharpCode GlobalPrefix =>
        Namespace.Length == 0 ? CSharpCode.Of($"global::") : $"global::{CSharpText.Name(Namespace)}.";

    /// <summary><c>?</c> where the language has it.</summary>
    public CSharpCode Nullable => KnowsNullable ? $"?" : CSharpCode.Empty;
}
