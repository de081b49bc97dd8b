using Wiv.Catalog.Cli.Json;
using Wiv.Catalog.Core.Proving;

namespace Wiv.Catalog.Cli.Commands.Prove;

/// <summary>What <c>prove</c> found.</summary>
/// <param name="Answer"><c>yes</c>, <c>no</c> or <c>unknown</c>.</param>
/// <param name="Witness">With no: a request that shows it.</param>
/// <param name="Parameters">What the parameters of a catalog are in the witness.</param>
/// <param name="Reason">With unknown: why.</param>
internal sealed record ProveJson(
    string Answer,
    WitnessJson? Witness,
    IReadOnlyDictionary<string, string>? Parameters,
    string? Reason
)
{
    public static ProveJson Of(ProofResult result) =>
        new(
            result.Verdict.ToString().ToLowerInvariant(),
            WitnessJson.Of(result),
            result.Parameters.Count == 0
                ? null
                : result.Parameters.ToDictionary(parameter => parameter.Key, parameter => parameter.Value),
            result.Reason
        );
}
