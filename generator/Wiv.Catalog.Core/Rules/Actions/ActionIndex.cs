using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Rules.Actions;

/// <summary>Finds the statements that have an action, by its name or by a pattern, without a look at all the others.</summary>
internal sealed class ActionIndex
{
    private readonly Dictionary<string, List<int>> _byText = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<CheckedAction>> _patterns = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<int>[]> _found = new(StringComparer.OrdinalIgnoreCase);
    private readonly Work _work;

    /// <param name="statements">The statements; each goes by its place.</param>
    /// <param name="work">What may be spent on comparing.</param>
    public ActionIndex(IReadOnlyList<GrantedActions> statements, Work work)
    {
        _work = work;
        for (int place = 0; place < statements.Count; place++)
        {
            foreach (CheckedAction action in statements[place].Actions)
            {
                Add(action, place);
            }
        }
    }

    /// <summary>The places of the statements that have one of the actions, in order.</summary>
    public IEnumerable<int> Find(IReadOnlyList<CheckedAction> actions) =>
        actions.Count == 1 ? Find(actions[0]) : actions.SelectMany(Find).Distinct().OrderBy(place => place);

    private void Add(CheckedAction action, int place)
    {
        if (!_byText.TryGetValue(action.Text.Value, out List<int>? places))
        {
            places = [];
            _byText.Add(action.Text.Value, places);
            if (ActionGrammar.IsPattern(action.Text.Value))
            {
                PatternsOf(action.Prefix).Add(action);
            }
        }

        if (places.Count == 0 || places[places.Count - 1] != place)
        {
            places.Add(place);
        }
    }

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

    private IEnumerable<int> Find(CheckedAction action)
    {
        if (!_found.TryGetValue(action.Text.Value, out List<int>[]? places))
        {
            places =
            [
                .. new[] { action }
                    .Concat(PatternsOf(action.Prefix).Concat(PatternsOf("")).Where(pattern => Covers(pattern, action)))
                    .Select(same => same.Text.Value)
                    .Distinct(StringComparer.OrdinalIgnoreCase)
                    .Select(text => _byText[text]),
            ];
            _found.Add(action.Text.Value, places);
        }

        return places.Length == 1 ? places[0] : places.SelectMany(of => of).Distinct().OrderBy(place => place);
    }

    private bool Covers(CheckedAction pattern, CheckedAction action) =>
        _work.Spend(WildcardPattern.Steps(pattern.Text.Value, action.Text.Value)) && CheckedActionCover.Covers(pattern, action);
}
