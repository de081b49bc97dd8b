using Wiv.Catalog.Core.Deciding;
using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Proving;

namespace Wiv.Catalog.Proofs.Running;

/// <summary>Reads policies as the product reads them.</summary>
internal static class EnginePolicy
{
    public static Authority Read(string json)
    {
        var root = (JsonObject)JsonReader.Read("policy.json", json, out _)!;
        return Authority.Of([PolicyMeaning.Of(PolicyJsonReader.Read(root, PolicyKind.Identity))]);
    }
}
