namespace Wiv.Catalog.Proofs.Pairs;

/// <summary>Two policies, of which it is asked whether the new one allows anything that the old one does not.</summary>
/// <param name="Old">The JSON of the old one.</param>
/// <param name="New">The JSON of the new one.</param>
internal sealed record PolicyPair(string Old, string New);
