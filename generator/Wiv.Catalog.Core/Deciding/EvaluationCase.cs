using Wiv.Catalog.Deciding;

namespace Wiv.Catalog.Core.Deciding;

/// <summary>A request, and the policies that it is decided by.</summary>
/// <param name="Name">What the file calls it.</param>
/// <param name="Policies">The policies.</param>
/// <param name="Request">The request.</param>
/// <param name="ResourceAccount">The account that has the resource, where the file says so.</param>
internal sealed record EvaluationCase(string Name, DecidedSet Policies, DecidedRequest Request, string? ResourceAccount)
{
    public DecidedAnswer Decide() => Policies.Decide(Request, ResourceAccount);
}
