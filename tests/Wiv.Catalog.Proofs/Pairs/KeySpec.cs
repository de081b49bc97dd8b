namespace Wiv.Catalog.Proofs.Pairs;

/// <summary>A condition key to make up tests of.</summary>
/// <param name="Key">The key.</param>
/// <param name="Operators">The operators that it is tested with.</param>
/// <param name="Values">Values to choose from.</param>
/// <param name="IsSet">Whether it has several values, so that its operators have a set qualifier.</param>
internal sealed record KeySpec(string Key, IReadOnlyList<string> Operators, IReadOnlyList<string> Values, bool IsSet = false);
