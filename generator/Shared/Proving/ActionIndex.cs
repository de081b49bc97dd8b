using Wiv.Catalog.Deciding;
using Wiv.Catalog.Grammar;

namespace Wiv.Catalog.Proving;

/// <summary>Finds the statements that are about an action: by its name, and among the patterns of its service.</summary>
internal sealed class ActionIndex
{
    private readonly Dictionary<string, BitSet> _exact = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<(string Pattern, BitSet Statements)>> _ofService = new(
        StringComparer.OrdinalIgnoreCase
    );
    private readonly List<(string Pattern, BitSet Statements)> _open = [];
    private readonly BitSet _negated;
    private readonly int _size;

    public ActionIndex(IReadOnlyList<DecidedStatement> statements)
    {
        _size = statements.Count;
        _negated = BitSet.Empty(_size);
        var patterns = new Dictionary<string, BitSet>(StringComparer.OrdinalIgnoreCase);
        for (int i = 0; i < statements.Count; i++)
        {
            if (statements[i].Actions.IsNot)
            {
                _negated.Add(i);
            }

            foreach (string text in statements[i].Actions.Items)
            {
                Dictionary<string, BitSet> into = text.IndexOfAny(['*', '?']) < 0 ? _exact : patterns;
                if (!into.TryGetValue(text, out BitSet holders))
                {
                    holders = BitSet.Empty(_size);
                    into.Add(text, holders);
                }

                holders.Add(i);
            }
        }

        foreach (KeyValuePair<string, BitSet> pattern in patterns)
        {
            int colon = pattern.Key.IndexOf(':');
            int wildcard = pattern.Key.IndexOfAny(['*', '?']);
            if (colon < 0 || wildcard < colon)
            {
                _open.Add((pattern.Key, pattern.Value));
                continue;
            }

            string service = pattern.Key.Substring(0, colon);
            if (!_ofService.TryGetValue(service, out List<(string, BitSet)>? list))
            {
                list = [];
                _ofService.Add(service, list);
            }

            list.Add((pattern.Key, pattern.Value));
        }
    }

    /// <summary>The statements that are about an action.</summary>
    public BitSet About(string action)
    {
        BitSet named = BitSet.Empty(_size);
        if (_exact.TryGetValue(action, out BitSet exact))
        {
            named = named.Or(exact);
        }

        int colon = action.IndexOf(':');
        if (colon > 0 && _ofService.TryGetValue(action.Substring(0, colon), out List<(string, BitSet)>? patterns))
        {
            named = Matching(named, patterns, action);
        }

        named = Matching(named, _open, action);
        // Who is about all but some actions is about those that it does not name.
        return named.Without(_negated).Or(_negated.Without(named));
    }

    private static BitSet Matching(BitSet named, List<(string Pattern, BitSet Statements)> patterns, string action)
    {
        foreach ((string pattern, BitSet statements) in patterns)
        {
            if (Wildcard.Matches(pattern, action, ignoreCase: true, knowsVariables: false))
            {
                named = named.Or(statements);
            }
        }

        return named;
    }
}
