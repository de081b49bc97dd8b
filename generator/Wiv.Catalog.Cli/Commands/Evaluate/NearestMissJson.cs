using Wiv.Catalog.Deciding;

namespace Wiv.Catalog.Cli.Commands.Evaluate;

/// <summary>The statement that came nearest to allowing a request.</summary>
/// <param name="Policy">Its policy, counted from 0.</param>
/// <param name="Statement">Its place in the policy, counted from 1.</param>
/// <param name="Sid">Its Sid; absent when it has none.</param>
/// <param name="Element">The element that did not match.</param>
/// <param name="Key">Of a Condition, the key.</param>
internal sealed record NearestMissJson(string Policy, int Statement, string? Sid, string Element, string? Key)
{
    public static NearestMissJson Of(NearestMiss miss) =>
        new(miss.Place.Policy, miss.Place.Number, miss.Place.Statement?.Sid, miss.Element, miss.Test?.Key);
}
