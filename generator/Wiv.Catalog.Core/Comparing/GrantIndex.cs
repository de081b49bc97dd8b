using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Model;

namespace Wiv.Catalog.Core.Comparing;

/// <summary>Grants by their actions, so that only those are compared that can be about the same.</summary>
internal sealed class GrantIndex
{
    private readonly Dictionary<string, List<Grant>> _named = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<Grant>> _patterns = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<Grant>> _services = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<Grant> _wide = [];

    /// <param name="grants">The grants; those that say the same count once.</param>
    public GrantIndex(IEnumerable<Grant> grants)
    {
        All = [.. grants.Distinct()];
        foreach (Grant grant in All)
        {
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
    public IReadOnlyList<Grant> All { get; }

    /// <summary>Those that may be about some of the actions; the others are not.</summary>
    public IEnumerable<Grant> About(Element<string> actions) =>
        ServiceOf(actions) is not { } service ? All
        : ActionGrammar.IsPattern(actions.Items[0]) ? _wide.Concat(In(_services, service))
        : _wide.Concat(In(_named, actions.Items[0])).Concat(In(_patterns, service));

    /// <summary>The service of the one action; <see langword="null"/> when there may be several.</summary>
    private static string? ServiceOf(Element<string> actions) =>
        actions is { IsNot: false, Items.Count: 1 }
        && actions.Items[0].IndexOf(':') is > 0 and var colon
        && !ActionGrammar.IsPattern(actions.Items[0].Substring(0, colon))
            ? actions.Items[0].Substring(0, colon)
            : null;

    private static List<Grant> In(Dictionary<string, List<Grant>> grants, string key) =>
        grants.TryGetValue(key, out List<Grant>? found) ? found : [];

    private static void AddTo(Dictionary<string, List<Grant>> grants, string key, Grant grant)
    {
        if (!grants.TryGetValue(key, out List<Grant>? found))
        {
            found = [];
            grants.Add(key, found);
        }

        found.Add(grant);
    }
}
