using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Cli.Commands.Prove;

/// <summary>What the user asked <c>prove</c> for.</summary>
internal sealed record ProveRequest
{
    public ProofQuestion Question { get; init; }

    /// <summary>The states, in the order of the question.</summary>
    public IReadOnlyList<string> Sides { get; init; } = [];

    /// <summary>The actions that are never to be allowed.</summary>
    public IReadOnlyList<string> Actions { get; init; } = [];

    /// <summary>The resources that they are about; all when there is none.</summary>
    public IReadOnlyList<string> Resources { get; init; } = [];

    /// <summary>The resources that they are not about.</summary>
    public IReadOnlyList<string> Outside { get; init; } = [];

    /// <summary>The access levels that count; all when there is none.</summary>
    public IReadOnlyList<string> Levels { get; init; } = [];

    /// <summary>The policies that nothing may exceed, each for itself.</summary>
    public IReadOnlyList<(PolicyKind Kind, string File)> Limits { get; init; } = [];

    /// <summary>Where the catalogs are in a revision that has no path of its own.</summary>
    public string? Path { get; init; }

    public bool IsJson { get; init; }
}
