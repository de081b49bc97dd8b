using Wiv.Catalog.Deciding;

namespace Wiv.Catalog.Cli.Commands.Evaluate;

/// <summary>A statement of a case.</summary>
/// <param name="Policy">Its policy, such as <c>identity[0]</c>, counted from 0.</param>
/// <param name="Statement">Its place in the policy, counted from 1.</param>
/// <param name="Sid">Its Sid; absent when it has none.</param>
internal sealed record DecidedByJson(string Policy, int Statement, string? Sid)
{
    public static DecidedByJson Of(DecidedPlace place) => new(place.Policy, place.Number, place.Statement?.Sid);
}
