using Wiv.Catalog.Core.Linking;
using Wiv.Catalog.Core.Statements;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Comparing;

/// <summary>
/// Finds for every row which row it was before: first those that say the same, then, the most similar first, those that have
/// something in common.
/// </summary>
internal sealed class RowMatcher
{
    private readonly Work _work;
    private readonly Dictionary<Row, string> _keys = new(ReferenceComparer<Row>.Instance);
    private readonly HashSet<Row> _pairedOld = new(ReferenceComparer<Row>.Instance);
    private readonly HashSet<Row> _pairedNew = new(ReferenceComparer<Row>.Instance);
    private readonly List<RowPair> _pairs = [];
    private List<Row> _old;
    private List<Row> _new;

    private RowMatcher(IEnumerable<Row> old, IEnumerable<Row> @new, Work work)
    {
        _work = work;
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

    /// <summary>Where there are too many rows to look at, those behind them are told as gone and as added.</summary>
    private void PairSimilar()
    {
        foreach ((Row before, Row after) in SimilarRows.Pair(_old, _new, _work))
        {
            Pair(before, after);
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

    /// <summary>Equal when two rows mean the same; their ids mean nothing.</summary>
    private string KeyOf(Row row)
    {
        if (!_keys.TryGetValue(row, out string? key))
        {
            key = StatementKey.Of(row.Statement with { Sid = null });
            _keys.Add(row, key);
        }

        return key;
    }
}
