using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Model;

/// <summary>When a permission holds: every test must.</summary>
/// <param name="Name">Its name in the catalog.</param>
/// <param name="Tests">Its tests.</param>
/// <param name="Label">What the docs show.</param>
/// <param name="Why">A note; may be empty.</param>
internal sealed record Condition(string Name, EquatableArray<KeyTest> Tests, string? Label, string Why)
{
    /// <summary>The names of its parameters, in order, each once.</summary>
    public IEnumerable<string> Parameters =>
        Tests.SelectMany(test => test.Values).SelectMany(value => value.Parameters).Distinct();

    /// <summary>What the docs show.</summary>
    public string Display => Label ?? string.Join(" and ", Tests);
}
