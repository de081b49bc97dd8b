using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Grants;

/// <summary>What the rows of catalogs may spend together on what they match, and what was found for one of them.</summary>
internal sealed class MatchWork
{
    /// <summary>About what it takes to match an action.</summary>
    private const int StepsOfMatch = 8;

    private readonly Dictionary<Element<string>, IReadOnlyList<string>> _levels = [];
    private ILookup<string, AwsAction>? _byService;
    private IReadOnlyList<AwsAction>? _indexed;

    /// <summary>What is left; when it is gone everything may match.</summary>
    public Work Steps { get; } = new(Budgets.Compared);

    /// <summary>Whether the element takes in the action.</summary>
    public bool MayTakeIn(Element<string> actions, AwsAction action) =>
        !Steps.Spend(StepsOfMatch + actions.Items.Sum(item => ResourcePattern.Steps(item, action.FullName)))
        || ElementCover.TakesInAction(actions, action.FullName);

    /// <summary>Whether the pattern matches one of the actions.</summary>
    public bool MayMatchAny(string pattern, IReadOnlyList<AwsAction> actions)
    {
        int colon = pattern.IndexOf(':');
        if (!ReferenceEquals(_indexed, actions))
        {
            _indexed = actions;
            _byService = actions.ToLookup(action => action.Service, StringComparer.OrdinalIgnoreCase);
        }

        IEnumerable<AwsAction> near = colon < 0 ? actions : _byService![pattern.Substring(0, colon)];
        return near.Any(action =>
            !Steps.Spend(StepsOfMatch + WildcardPattern.Steps(pattern, action.FullName))
            || ActionPattern.Matches(pattern, action.FullName)
        );
    }

    /// <summary>The access levels of all that the actions match, the most telling first.</summary>
    public IReadOnlyList<string> LevelsOf(Element<string> actions)
    {
        if (!_levels.TryGetValue(actions, out IReadOnlyList<string>? levels))
        {
            HashSet<string> found = new(
                actions.IsNot
                    ? ActionMeaning.Of("*").Actions.Where(action => MayTakeIn(actions, action)).Select(AccessLevelNames.Of)
                    : actions.Items.SelectMany(LevelsOf),
                StringComparer.Ordinal
            );
            levels = [.. AccessLevelNames.All.Where(found.Contains)];
            _levels.Add(actions, levels);
        }

        return levels;
    }

    private IEnumerable<string> LevelsOf(string action)
    {
        if (Steps.IsSpent)
        {
            return AccessLevelNames.All;
        }

        ActionMeaning meaning = ActionMeaning.Of(action);
        Steps.Spend(StepsOfMatch * (1L + meaning.Actions.Count));
        return meaning.ByLevel.Keys;
    }
}
