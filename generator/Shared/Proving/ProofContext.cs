namespace Wiv.Catalog.Proving;

/// <summary>What a proof knows of AWS, and what it may spend.</summary>
/// <param name="Facts">What it knows.</param>
/// <param name="Budget">What it may spend.</param>
internal sealed record ProofContext(IAwsFacts Facts, ProofBudget Budget);
