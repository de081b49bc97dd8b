namespace Wiv.Catalog.Proofs.Running;

/// <summary>What came of one pair of policies, and what is said of it.</summary>
/// <param name="Outcome">What came of it.</param>
/// <param name="Words">Why, where it is no agreement.</param>
internal sealed record Finding(Outcome Outcome, string Words = "");
