using Wiv.Catalog.Deciding;

namespace Wiv.Catalog.Proving;

/// <summary>The answer of a proof.</summary>
/// <param name="Verdict">What it says.</param>
/// <param name="Witness">The request that shows that it is not so.</param>
/// <param name="Reason">Why it could not be decided.</param>
internal sealed record ProofAnswer(Verdict Verdict, DecidedRequest? Witness = null, string? Reason = null)
{
    /// <summary>How many steps it took.</summary>
    public long Steps { get; init; }
}
