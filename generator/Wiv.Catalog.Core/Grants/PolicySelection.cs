using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Suggestions;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Grants;

/// <summary>The policies that a project runs under: all of its catalogs, or those that it names.</summary>
/// <param name="Names">Names of policies, and of catalogs for all of theirs; none for all.</param>
internal sealed record PolicySelection(EquatableArray<string> Names)
{
    private static readonly char[] Separators = [';', ',', ' ', '\t', '\r', '\n'];

    /// <summary>All policies.</summary>
    public static PolicySelection All { get; } = new(EquatableArray<string>.Empty);

    /// <summary>Whether the project names none, and so means all.</summary>
    public bool IsAll => Names.Count == 0;

    /// <summary>How messages speak of them, where none of them does something.</summary>
    public string NoneOfThem => IsAll ? "no policy of the catalog" : $"none of the project's policies ({ListedNames.Of(Names)})";

    /// <summary>Reads names separated by <c>;</c>, <c>,</c> or white space.</summary>
    public static PolicySelection Parse(string text) =>
        new(
            text.Split(Separators, StringSplitOptions.RemoveEmptyEntries)
                .Distinct(StringComparer.OrdinalIgnoreCase)
                .ToEquatableArray()
        );

    /// <summary>Whether it has the policy or catalog of that name.</summary>
    public bool Has(string name) => IsAll || Names.Contains(name, StringComparer.OrdinalIgnoreCase);

    /// <summary>The names that no policy and no catalog has, each with what to write instead.</summary>
    public IEnumerable<(string Name, string Advice)> UnknownIn(IReadOnlyCollection<PermissionCatalog> catalogs)
    {
        string[] known = [.. catalogs.SelectMany(NamesOf)];
        foreach (string name in Names.Where(name => !known.Contains(name, StringComparer.OrdinalIgnoreCase)))
        {
            yield return (
                name,
                DidYouMean.Closest(name, known) is { } closest
                    ? $"did you mean '{closest}'?"
                    : $"write {ListedNames.Of(known)}, or several of them"
            );
        }
    }

    private static IEnumerable<string> NamesOf(PermissionCatalog catalog) =>
        catalog.Policies.Select(policy => policy.Name).Append(catalog.Name);
}
