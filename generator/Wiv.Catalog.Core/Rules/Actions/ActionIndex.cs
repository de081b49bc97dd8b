using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Rules.Actions;

/// <summary>
/// Finds the statements that may have what another one has: one of its actions, by its name or by a pattern, to the same effect,
/// under the same condition or none, on its first resource. Of statements that say the same the first is found.
/// </summary>
internal sealed class ActionIndex
{
    private readonly Dictionary<(string Action, bool IsAllow, string Conditions), PatternIndex> _places = [];
    private readonly HashSet<string> _actions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<CheckedAction>> _patterns = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string[]> _covering = new(StringComparer.Ordinal);
    private readonly Work _work;

    /// <param name="statements">The statements; each goes by its place.</param>
    /// <param name="work">What may be spent on comparing.</param>
    public ActionIndex(IReadOnlyList<GrantedActions> statements, Work work)
    {
        _work = work;
        var known = new HashSet<string>(StringComparer.Ordinal);
        for (int place = 0; place < statements.Count; place++)
        {
            if (known.Add(statements[place].Text))
            {
                Add(statements[place], place);
            }
        }
    }

    /// <summary>The places of the statements, in order.</summary>
    public IEnumerable<int> Find(GrantedActions statement)
    {
        if (statement.Resources.Count == 0)
        {
            return [];
        }

        string resource = statement.Resources[0].Pattern;
        IEnumerable<int>[] found =
        [
            .. from action in statement.Actions.SelectMany(Covering).Distinct(StringComparer.Ordinal)
            from conditions in new[] { "", statement.Conditions }.Distinct(StringComparer.Ordinal)
            let places = In(action, statement.IsAllow, conditions)
            where places is not null
            select places.MayCover(resource),
        ];
        return found.Length == 1 ? found[0] : found.SelectMany(places => places).Distinct().OrderBy(place => place);
    }

    private void Add(GrantedActions statement, int place)
    {
        foreach (CheckedAction action in statement.Actions)
        {
            string text = TextOf(action);
            if (_actions.Add(text) && ActionGrammar.IsPattern(text))
            {
                PatternsOf(action.Prefix).Add(action);
            }

            PatternIndex? places = In(text, statement.IsAllow, statement.Conditions);
            if (places is null)
            {
                places = new PatternIndex();
                _places.Add((text, statement.IsAllow, statement.Conditions), places);
            }

            foreach (CheckedResource resource in statement.Resources)
            {
                places.Add(resource.Pattern, place);
            }
        }
    }

    private PatternIndex? In(string action, bool isAllow, string conditions) =>
        _places.TryGetValue((action, isAllow, conditions), out PatternIndex? places) ? places : null;

    /// <summary>The patterns of a service; those of any service stand under no name.</summary>
    private List<CheckedAction> PatternsOf(string prefix)
    {
        string service = ActionGrammar.IsPattern(prefix) ? "" : prefix;
        if (!_patterns.TryGetValue(service, out List<CheckedAction>? patterns))
        {
            patterns = [];
            _patterns.Add(service, patterns);
        }

        return patterns;
    }

    /// <summary>The action and the patterns that take it in.</summary>
    private string[] Covering(CheckedAction action)
    {
        string text = TextOf(action);
        if (!_covering.TryGetValue(text, out string[]? covering))
        {
            covering =
            [
                .. PatternsOf(action.Prefix)
                    .Concat(PatternsOf(""))
                    .Where(pattern => Covers(pattern, action))
                    .Select(TextOf)
                    .Prepend(text),
            ];
            _covering.Add(text, covering);
        }

        return covering;
    }

    private static string TextOf(CheckedAction action) => action.Text.Value.ToLowerInvariant();

    private bool Covers(CheckedAction pattern, CheckedAction action) =>
        _work.Spend(WildcardPattern.Steps(pattern.Text.Value, action.Text.Value)) && CheckedActionCover.Covers(pattern, action);
}
