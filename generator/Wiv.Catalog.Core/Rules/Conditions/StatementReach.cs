using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Grants;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Rules.Conditions;

/// <summary>Whether what the statements of a policy allow takes effect under their conditions.</summary>
/// <param name="check">The policy, and what may be spent on it.</param>
internal sealed class StatementReach(PolicyCheck check)
{
    /// <summary>About what it takes to look at a statement.</summary>
    private const int StepsOfStatement = 32;

    private readonly ResourceFit _fits = new(check.Work);
    private readonly Dictionary<CheckedStatement, GrantedPlace[]> _places = new(ReferenceComparer<CheckedStatement>.Instance);

    /// <summary>Whether the condition fails for requests without its key, and only some requests have it.</summary>
    public static bool IsSelective(CheckedCondition condition) =>
        RequestKeys.IsSelective(condition.Key.Value)
        && RequestKeys.IsNeeded(condition.Operator, condition.Values.Select(value => value.Example));

    /// <summary>Why the action is never allowed under the conditions; <see langword="null"/> when it may be, or its resource is what does not fit.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="action">One of its actions.</param>
    /// <param name="conditions">Those of its conditions that count.</param>
    public Shortfall? Find(CheckedStatement statement, CheckedAction action, IReadOnlyList<CheckedCondition> conditions)
    {
        GrantedPlace[] places = Places(statement, conditions);
        Shortfall? first = null;
        foreach (AwsAction match in action.Matches)
        {
            // Some of what a pattern matches may need more than the statement allows, and is not what it was written for.
            if (
                !check.Work.Spend(StepsOfStatement * (1 + (places.Length * (1L + match.ResourceTypes.Count))))
                || ActionReach.ShortfallOf(match, places, type => IsReachedElsewhere(statement, match, type), _fits)
                    is not { Key: not null } found
                || (action.IsPattern && found.Types.Count > 0)
            )
            {
                return null;
            }

            first ??= found;
        }

        return first;
    }

    private bool IsReachedElsewhere(CheckedStatement own, AwsAction action, ActionResourceType type) =>
        check
            .Allowing.Of(action.FullName)
            .Any(other =>
                !ReferenceEquals(other, own)
                && (!check.Work.Spend(StepsOfStatement) || ActionReach.Reaches(action, type, PlacesOf(other), _fits))
            );

    private GrantedPlace[] PlacesOf(CheckedStatement statement)
    {
        if (!_places.TryGetValue(statement, out GrantedPlace[]? places))
        {
            places = Places(statement, [.. statement.Conditions.Where(IsSelective)]);
            _places.Add(statement, places);
        }

        return places;
    }

    private static GrantedPlace[] Places(CheckedStatement statement, IReadOnlyList<CheckedCondition> conditions)
    {
        string[] keys = [.. conditions.Select(condition => condition.Key.Value)];
        return statement.Resources switch
        {
            null => [],
            { IsNot: true } all => [new GrantedPlace(new CheckedResource(new PositionedText("*", all.Span)), keys)],
            { } named => [.. named.Items.Select(resource => new GrantedPlace(resource, keys))],
        };
    }
}
