using Wiv.Catalog.Grammar;

namespace Wiv.Catalog.Core.Model;

/// <summary>What only the customer knows.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">What it is.</param>
/// <param name="Matches">The ARN pattern it must match, when it is an ARN.</param>
/// <param name="Why">What it is for; may be empty.</param>
internal sealed record Parameter(string Name, ParameterType Type, string? Matches, string Why)
{
    /// <summary>What is declared of its values besides the type.</summary>
    public ParameterDetails Details { get; init; } = ParameterDetails.None;

    /// <summary>The narrowest of the holes that it stands in, which a value must fit besides the type.</summary>
    public Hole Hole { get; init; }

    /// <summary>How many characters the ARNs that it stands in have left for it.</summary>
    public int Room { get; init; } = int.MaxValue;
}
