namespace Wiv.Catalog.Proving;

/// <summary>What is known of AWS where there is no reference: nothing.</summary>
internal sealed class NoFacts : IAwsFacts
{
    public IEnumerable<string> Services => [];

    public IEnumerable<string> ActionsOf(string service) => [];

    public IEnumerable<string> ResourcesOf(string action) => [];

    public bool? IsMultivalued(string key) => null;

    public bool IsBoolean(string key) => false;

    public IReadOnlyList<string>? Constants(string key) => null;

    public bool IsPossible(string key, string value) => true;
}
