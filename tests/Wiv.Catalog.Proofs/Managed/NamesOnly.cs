using Wiv.Catalog.Proving;

namespace Wiv.Catalog.Proofs.Managed;

/// <summary>What AWS has of services and actions, without what narrows the requests: the oracle knows nothing of that.</summary>
/// <param name="facts">The facts.</param>
internal sealed class NamesOnly(IAwsFacts facts) : IAwsFacts
{
    public IEnumerable<string> Services => facts.Services;

    public IEnumerable<string> ActionsOf(string service) => facts.ActionsOf(service);

    public IEnumerable<string> ResourcesOf(string action) => facts.ResourcesOf(action);

    public bool? IsMultivalued(string key) => null;

    public bool IsBoolean(string key) => false;

    public IReadOnlyList<string>? Constants(string key) => null;

    public bool IsPossible(string key, string value) => true;
}
