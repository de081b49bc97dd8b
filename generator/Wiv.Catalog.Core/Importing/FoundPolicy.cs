using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Importing.Owning;
using Wiv.Catalog.Core.Importing.Reading;
using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Importing;

/// <summary>A policy that stands in an input, not yet read.</summary>
/// <param name="Name">What it is called there; of a trust policy, its role.</param>
/// <param name="Document">The policy; <see langword="null"/> where it cannot be read, as its problems say.</param>
/// <param name="IsTrust">Whether it says who may assume a role.</param>
/// <param name="Texts">How texts are written there.</param>
internal sealed record FoundPolicy(PositionedText Name, JsonValue? Document, bool IsTrust, TextSource Texts)
{
    /// <summary>What it is attached to.</summary>
    public IReadOnlyList<PolicyLink> Links { get; init; } = [];

    /// <summary>Whose permissions boundary it is. A boundary grants nothing.</summary>
    public IReadOnlyList<Owner> Bounded { get; init; } = [];

    /// <summary>The uses that may be of this policy or of another.</summary>
    public IReadOnlyList<OpenUse> OpenUses { get; init; } = [];

    /// <summary>Whether it is nothing but a permissions boundary.</summary>
    public bool IsBoundary => Links.Count == 0 && Bounded.Count > 0;

    /// <summary>Whether the input would show what it is attached to, as the file of a single policy does not.</summary>
    public bool ShowsLinks { get; init; }

    /// <summary>What is told if it is imported.</summary>
    public IReadOnlyList<Problem> Problems { get; init; } = [];
}
