using Wiv.Catalog.Core.Proving;

namespace Wiv.Catalog.Cli.Json;

/// <summary>A request that shows that something is not so, in the form that <c>evaluate</c> reads.</summary>
internal sealed record WitnessJson(string Action, string Resource, string? Principal, IReadOnlyDictionary<string, object> Context)
{
    public static WitnessJson? Of(ProofResult result) =>
        result.Witness is not { } witness
            ? null
            : new WitnessJson(
                witness.Action,
                witness.Resource,
                witness.Principal?.Value ?? "*",
                witness.Context.ToDictionary(key => key.Key, key => key.Value.Count == 1 ? (object)key.Value[0] : key.Value)
            );
}
