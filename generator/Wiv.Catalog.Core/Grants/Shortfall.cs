namespace Wiv.Catalog.Core.Grants;

/// <summary>Why an action that a statement allows takes no effect.</summary>
/// <param name="Key">The condition key that its requests lack; <see langword="null"/> when the resource is what does not fit.</param>
/// <param name="Types">The required types for which it falls short; none when it does so altogether.</param>
internal sealed record Shortfall(string? Key, IReadOnlyList<string> Types);
