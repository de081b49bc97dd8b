using Wiv.Catalog.Core.Linking;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Statements;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Comparing;

/// <summary>
/// Finds for every row which row it was before: first those that say the same, then, the most similar first, those that have
/// something in common.
/// </summary>
internal sealed class RowMatcher
{
    private const int SameGroup = 32;
    private const int SameReason = 16;
    private const int SameActions = 8;
    private const int SameResources = 4;
    private const int SamePrincipals = 2;
    private const int SameConditions = 1;

    /// <summary>About what it takes to see how alike two rows are.</summary>
    private const int StepsOfPair = 32;

    private readonly Work _work;
    private readonly ActionComparison _actions;
    private readonly PrincipalComparison _principals;
    private readonly Dictionary<Row, string> _keys = new(ReferenceComparer<Row>.Instance);
    private readonly HashSet<Row> _pairedOld = new(ReferenceComparer<Row>.Instance);
    private readonly HashSet<Row> _pairedNew = new(ReferenceComparer<Row>.Instance);
    private readonly List<RowPair> _pairs = [];
    private List<Row> _old;
    private List<Row> _new;

    private RowMatcher(IEnumerable<Row> old, IEnumerable<Row> @new, Work work)
    {
        _work = work;
        _actions = new ActionComparison(work);
        _principals = new PrincipalComparison(work);
        _old = [.. old];
        _new = [.. @new];
    }

    /// <summary>Every row of both, each in one pair; in the order of the rows after, then of the rows that are gone.</summary>
    /// <param name="old">The rows before.</param>
    /// <param name="new">The rows after.</param>
    /// <param name="work">What may be spent on it; a budget of its own if there is none.</param>
    public static IReadOnlyList<RowPair> Match(IReadOnlyList<Row> old, IReadOnlyList<Row> @new, Work? work = null)
    {
        var matcher = new RowMatcher(old, @new, work ?? new Work(Budgets.Compared));
        matcher.PairEqual((row, key) => (key, row.Policy, row.Group, row.Why));
        matcher.PairEqual((row, key) => (key, row.Policy, row.Group, ""));
        matcher.PairEqual((row, key) => (key, row.Policy, null, row.Why));
        matcher.PairEqual((_, key) => (key, null, null, ""));
        matcher.PairSimilar();
        Dictionary<Row, RowPair> byNew = matcher._pairs.ToDictionary(pair => pair.New!, ReferenceComparer<Row>.Instance);
        return
        [
            .. @new.Select(row => byNew.TryGetValue(row, out RowPair? pair) ? pair : new RowPair(null, row)),
            .. matcher._old.Select(row => new RowPair(row, null)),
        ];
    }

    private void PairEqual(Func<Row, string, (string, string?, string?, string)> key)
    {
        ILookup<(string, string?, string?, string), Row> known = _old.ToLookup(row => key(row, KeyOf(row)));
        foreach (IGrouping<(string, string?, string?, string), Row> same in _new.ToLookup(row => key(row, KeyOf(row))))
        {
            foreach ((Row before, Row after) in known[same.Key].Zip(same, (before, after) => (before, after)).ToArray())
            {
                Pair(before, after);
            }
        }

        LeaveOutPaired();
    }

    /// <summary>Where there are too many rows to look at every two, those behind them are told as gone and as added.</summary>
    private void PairSimilar()
    {
        ILookup<string?, Row> known = _new.ToLookup(row => row.Policy);
        (Row Old, Row New, int Likeness)[] candidates = _old.SelectMany(before =>
                known[before.Policy]
                    .TakeWhile(after => _work.Spend(StepsOf(before, after)))
                    .Select(after => (before, after, Likeness(before, after)))
            )
            .Where(candidate => candidate.Item3 > 0)
            .OrderByDescending(candidate => candidate.Item3)
            .ToArray();
        foreach ((Row before, Row after, _) in candidates)
        {
            if (!_pairedOld.Contains(before) && !_pairedNew.Contains(after))
            {
                Pair(before, after);
            }
        }

        LeaveOutPaired();
    }

    private void Pair(Row before, Row after)
    {
        _pairedOld.Add(before);
        _pairedNew.Add(after);
        _pairs.Add(new RowPair(before, after));
    }

    private void LeaveOutPaired()
    {
        _old = _old.FindAll(row => !_pairedOld.Contains(row));
        _new = _new.FindAll(row => !_pairedNew.Contains(row));
    }

    private static long StepsOf(Row before, Row after) =>
        StepsOfPair + before.Statement.Actions.Items.Count + after.Statement.Actions.Items.Count;

    /// <summary>How much two rows have in common; nothing when they cannot be the same row.</summary>
    private int Likeness(Row before, Row after)
    {
        Statement left = before.Statement;
        Statement right = after.Statement;
        bool isSameReason = before.Why == after.Why;
        bool isSameActions = left.Actions.Equals(right.Actions);
        return
            before.Policy == after.Policy
            && left.Effect == right.Effect
            && (
                before.IsTrust
                    ? isSameReason || _principals.Overlaps(left.Principals!, right.Principals!)
                    : before.Group == after.Group || (isSameReason && isSameActions)
            )
            && (_actions.Overlaps(left.Actions, right.Actions) || (isSameReason && HaveServiceInCommon(left, right)))
            ? Points(before.Group == after.Group, SameGroup)
                + Points(isSameReason, SameReason)
                + Points(isSameActions, SameActions)
                + Points(Equals(left.Resources, right.Resources), SameResources)
                + Points(Equals(left.Principals, right.Principals), SamePrincipals)
                + Points(left.Conditions.Equals(right.Conditions), SameConditions)
            : 0;
    }

    private static bool HaveServiceInCommon(Statement left, Statement right) =>
        ServicesOf(left).Intersect(ServicesOf(right), StringComparer.OrdinalIgnoreCase).Any();

    private static IEnumerable<string> ServicesOf(Statement statement) =>
        statement.Actions.Items.Select(action => action.Split(':')[0]);

    private static int Points(bool holds, int points) => holds ? points : 0;

    /// <summary>Equal when two rows mean the same; their ids mean nothing.</summary>
    private string KeyOf(Row row)
    {
        if (!_keys.TryGetValue(row, out string? key))
        {
            key = StatementKey.Of(row.Statement with { Sid = null })!;
            _keys.Add(row, key);
        }

        return key;
    }
}
