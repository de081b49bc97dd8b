namespace Wiv.Catalog.Proofs.Smt;

/// <summary>What a solver said.</summary>
/// <param name="IsSatisfiable">Whether there is such a request; <see langword="null"/> when the solver gave up.</param>
/// <param name="Model">The values of such a request.</param>
/// <param name="Words">Its own words, where it said something else.</param>
internal sealed record SolverAnswer(bool? IsSatisfiable, IReadOnlyDictionary<string, string>? Model = null, string Words = "");
