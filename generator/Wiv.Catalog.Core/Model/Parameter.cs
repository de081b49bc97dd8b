namespace Wiv.Catalog.Core.Model;

/// <summary>What only the customer knows.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">What it is.</param>
/// <param name="Matches">The ARN pattern it must match, when it is an ARN.</param>
/// <param name="Why">What it is for; may be empty.</param>
internal sealed record Parameter(string Name, ParameterType Type, string? Matches, string Why);
