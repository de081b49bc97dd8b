using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Model;

namespace Wiv.Catalog.Core.Comparing;

/// <summary>Grants by their actions, so that only those are compared that can be about the same.</summary>
internal sealed class GrantIndex
{
    private static readonly GrantList None = new();

    private readonly Dictionary<string, GrantList> _named = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, GrantList> _patterns = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, GrantList> _services = new(StringComparer.OrdinalIgnoreCase);
    private readonly GrantList _wide = new();
    private readonly GrantList _all = new();

    /// <param name="grants">The grants; those that say the same count once.</param>
    public GrantIndex(IEnumerable<Grant> grants)
    {
        foreach (Grant grant in grants.Distinct())
        {
            _all.Add(grant);
            if (ServiceOf(grant.Actions) is { } service)
            {
                string action = grant.Actions.Items[0];
                bool isPattern = ActionGrammar.IsPattern(action);
                AddTo(isPattern ? _patterns : _named, isPattern ? service : action, grant);
                AddTo(_services, service, grant);
            }
            else
            {
                _wide.Add(grant);
            }
        }
    }

    /// <summary>All of them, each once.</summary>
    public IReadOnlyList<Grant> All => _all.All;

    /// <summary>Those that may be about some of the actions; the others are not.</summary>
    public IEnumerable<Grant> About(Element<string> actions) => Lists(actions).SelectMany(list => list.All);

    /// <summary>Those that may have something in common with the grant; the others have not.</summary>
    public IEnumerable<Grant> About(Grant grant)
    {
        string key = GrantKey.Of(grant);
        return Lists(grant.Actions).SelectMany(list => list.Near(key));
    }

    private GrantList[] Lists(Element<string> actions) =>
        ServiceOf(actions) is not { } service ? [_all]
        : ActionGrammar.IsPattern(actions.Items[0]) ? [_wide, In(_services, service)]
        : [_wide, In(_named, actions.Items[0]), In(_patterns, service)];

    /// <summary>The service of the one action; <see langword="null"/> when there may be several.</summary>
    private static string? ServiceOf(Element<string> actions) =>
        actions is { IsNot: false, Items.Count: 1 }
        && actions.Items[0].IndexOf(':') is > 0 and var colon
        && !ActionGrammar.IsPattern(actions.Items[0].Substring(0, colon))
            ? actions.Items[0].Substring(0, colon)
            : null;

    private static GrantList In(Dictionary<string, GrantList> grants, string key) =>
        grants.TryGetValue(key, out GrantList? found) ? found : None;

    private static void AddTo(Dictionary<string, GrantList> grants, string key, Grant grant)
    {
        if (!grants.TryGetValue(key, out GrantList? found))
        {
            found = new GrantList();
            grants.Add(key, found);
        }

        found.Add(grant);
    }
}
