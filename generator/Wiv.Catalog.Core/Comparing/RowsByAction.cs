using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Model;

namespace Wiv.Catalog.Core.Comparing;

/// <summary>Rows that are not paired, in order, and, where it is asked for, by the names of their actions.</summary>
/// <param name="byActions">Whether rows that have no action in common are passed over.</param>
internal sealed class RowsByAction(bool byActions)
{
    private readonly Queue _all = new();
    private readonly Queue _others = new();
    private readonly Dictionary<string, Queue> _named = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Adds a row behind the others.</summary>
    public void Add(SimilarRow row)
    {
        _all.Add(row);
        if (byActions)
        {
            Sort(row);
        }
    }

    /// <summary>The rows that are not paired and may have an action in common with the row, in order.</summary>
    public IEnumerable<SimilarRow> About(SimilarRow row)
    {
        if (!byActions || !IsNamed(row))
        {
            return _all.Left;
        }

        Queue[] near = [.. ActionsOf(row).Items.Select(In).OfType<Queue>().Append(_others).Where(rows => rows.Left.Any())];
        return near.Length == 1 ? near[0].Left : near.SelectMany(rows => rows.Left).Distinct().OrderBy(found => found.Place);
    }

    private void Sort(SimilarRow row)
    {
        if (!IsNamed(row))
        {
            _others.Add(row);
            return;
        }

        foreach (string action in ActionsOf(row).Items.Distinct(StringComparer.OrdinalIgnoreCase))
        {
            if (!_named.TryGetValue(action, out Queue? rows))
            {
                rows = new Queue();
                _named.Add(action, rows);
            }

            rows.Add(row);
        }
    }

    private Queue? In(string action) => _named.TryGetValue(action, out Queue? rows) ? rows : null;

    private static bool IsNamed(SimilarRow row) =>
        ActionsOf(row) is { IsNot: false } actions && !actions.Items.Any(ActionGrammar.IsPattern);

    private static Element<string> ActionsOf(SimilarRow row) => row.Row.Statement.Actions;

    /// <summary>Rows of which the first are mostly paired first.</summary>
    private sealed class Queue
    {
        private readonly List<SimilarRow> _rows = [];
        private int _first;

        /// <summary>Those that are not paired.</summary>
        public IEnumerable<SimilarRow> Left
        {
            get
            {
                while (_first < _rows.Count && _rows[_first].IsPaired)
                {
                    _first++;
                }

                return _rows.Skip(_first).Where(row => !row.IsPaired);
            }
        }

        public void Add(SimilarRow row) => _rows.Add(row);
    }
}
