using Wiv.Catalog.Cli.Json;
using Wiv.Catalog.Core.Proving;

namespace Wiv.Catalog.Cli.Commands.Prove;

/// <summary>What <c>prove</c> found.</summary>
/// <param name="Answer"><c>yes</c>, <c>no</c> or <c>unknown</c>.</param>
/// <param name="Witness">With no: a request that shows it.</param>
/// <param name="Reason">With unknown: why.</param>
internal sealed record ProveJson(string Answer, WitnessJson? Witness, string? Reason)
{
    public static ProveJson Of(ProofResult result) =>
        new(result.Verdict.ToString().ToLowerInvariant(), WitnessJson.Of(result), result.Reason);
}
