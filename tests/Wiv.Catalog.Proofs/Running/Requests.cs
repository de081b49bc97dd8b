using Wiv.Catalog.Deciding;
using Wiv.Catalog.Proofs.Oracle;

namespace Wiv.Catalog.Proofs.Running;

/// <summary>Turns the requests of the engine into those of the oracle, and back.</summary>
internal static class Requests
{
    public static OracleRequest ForOracle(DecidedRequest request) =>
        new(request.Action, request.Resource, request.Context.ToDictionary(key => key.Key.ToLowerInvariant(), key => key.Value));

    public static DecidedRequest ForEngine(OracleRequest request) =>
        new(
            request.Action,
            request.Resource,
            null,
            new Dictionary<string, IReadOnlyList<string>>(request.Context, StringComparer.OrdinalIgnoreCase)
        );
}
