using Wiv.Catalog.Core.Linking;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Comparing;

/// <summary>
/// Finds of the rows that changed which one each was before: the most similar first, by what two rows have the same. Rows with
/// the same things the same are looked up, so that not every row is held against every other.
/// </summary>
internal sealed class SimilarRows
{
    private const int SameGroup = 32;
    private const int SameReason = 16;
    private const int SameActions = 8;
    private const int SameResources = 4;
    private const int SamePrincipals = 2;
    private const int SameConditions = 1;
    private const int SameAll = 63;

    /// <summary>About what it takes to see whether two rows may be one.</summary>
    private const int StepsOfPair = 32;

    private readonly Work _work;
    private readonly ActionComparison _actions;
    private readonly PrincipalComparison _principals;
    private readonly Dictionary<object, int> _numbers = [];
    private readonly List<(Row Old, Row New)> _pairs = [];
    private List<SimilarRow> _old;
    private List<SimilarRow> _new;

    private SimilarRows(IEnumerable<Row> old, IEnumerable<Row> @new, Work work)
    {
        _work = work;
        _actions = new ActionComparison(work);
        _principals = new PrincipalComparison(work);
        _old = [.. old.Select(Of)];
        _new = [.. @new.Select(Of)];
    }

    /// <summary>The pairs that were found; where there is too much to compare, those behind are left out.</summary>
    public static IReadOnlyList<(Row Old, Row New)> Pair(IEnumerable<Row> old, IEnumerable<Row> @new, Work work)
    {
        var rows = new SimilarRows(old, @new, work);
        for (int same = SameAll; same > 0; same--)
        {
            rows.PairThoseWith(same);
        }

        return rows._pairs;
    }

    /// <summary>Pairs the rows that have this and no more the same: those with more are paired already.</summary>
    private void PairThoseWith(int same)
    {
        // But for entries of the trust policy, rows that have no more than that the same are never one.
        bool isOfTrust = !Has(same, SameGroup) && !Has(same, SameReason | SameActions);
        bool byActions = !Has(same, SameActions) && !Has(same, SameReason);
        Dictionary<SimilarRow.Likeness, RowsByAction> known = [];
        foreach (SimilarRow row in _new.Where(row => !isOfTrust || row.Row.IsTrust))
        {
            SimilarRow.Likeness key = row.Key(same);
            if (!known.TryGetValue(key, out RowsByAction? rows))
            {
                rows = new RowsByAction(byActions);
                known.Add(key, rows);
            }

            rows.Add(row);
        }

        foreach (SimilarRow before in _old)
        {
            if (
                known.TryGetValue(before.Key(same), out RowsByAction? rows)
                && rows.About(before).FirstOrDefault(after => MayBeOne(before.Row, after.Row)) is { } found
            )
            {
                before.IsPaired = true;
                found.IsPaired = true;
                _pairs.Add((before.Row, found.Row));
            }
        }

        _old.RemoveAll(row => row.IsPaired);
        _new.RemoveAll(row => row.IsPaired);
    }

    private bool MayBeOne(Row before, Row after)
    {
        Statement left = before.Statement;
        Statement right = after.Statement;
        bool isSameReason = before.Why == after.Why;
        return _work.Spend(StepsOfPair + left.Actions.Items.Count + right.Actions.Items.Count)
            && (!before.IsTrust || isSameReason || _principals.Overlaps(left.Principals!, right.Principals!))
            && (_actions.Overlaps(left.Actions, right.Actions) || (isSameReason && HaveServiceInCommon(left, right)));
    }

    private static bool HaveServiceInCommon(Statement left, Statement right) =>
        ServicesOf(left).Intersect(ServicesOf(right), StringComparer.OrdinalIgnoreCase).Any();

    private static IEnumerable<string> ServicesOf(Statement statement) =>
        statement.Actions.Items.Select(action => action.Split(':')[0]);

    private static bool Has(int same, int all) => (same & all) == all;

    private SimilarRow Of(Row row, int place) =>
        new(
            row,
            place,
            NumberOf((row.Policy, row.Statement.Effect)),
            [
                NumberOf(row.Statement.Conditions),
                NumberOf((SamePrincipals, row.Statement.Principals)),
                NumberOf((SameResources, row.Statement.Resources)),
                NumberOf(row.Statement.Actions),
                NumberOf((SameReason, row.Why)),
                NumberOf((SameGroup, row.Group)),
            ]
        );

    /// <summary>The same number for what is equal, which is quicker to compare.</summary>
    private int NumberOf(object value)
    {
        if (!_numbers.TryGetValue(value, out int number))
        {
            number = _numbers.Count;
            _numbers.Add(value, number);
        }

        return number;
    }
}
