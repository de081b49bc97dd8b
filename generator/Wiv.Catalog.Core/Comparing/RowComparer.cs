using Wiv.Catalog.Core.Linking;
using Wiv.Catalog.Core.Statements;

namespace Wiv.Catalog.Core.Comparing;

/// <summary>Tells what the change of a row means, in the light of all the rows before and after.</summary>
/// <param name="before">All rows before.</param>
/// <param name="after">All rows after.</param>
/// <param name="comparison">Compares them.</param>
internal sealed class RowComparer(ComparedGrants before, ComparedGrants after, GrantComparison comparison)
{
    private static readonly Gap Nothing = new([], [], false, false);

    private static readonly GrantIndex None = new([]);

    /// <summary>Rows may say the same, and then they lack the same.</summary>
    private readonly Dictionary<(string, bool IsOld), Gap> _gaps = [];

    /// <summary>The change of what the row says or where it stands; <see langword="null"/> when there is none.</summary>
    public RowChange? Compare(RowPair pair)
    {
        if (pair is { Old: { } old, New: { } @new } && IsSame(old, @new))
        {
            return old.Policy == @new.Policy && old.Group == @new.Group
                ? null
                : new RowChange(Direction.Other, ChangeKind.Moved, old, @new, Nothing, Nothing);
        }

        return (pair.New ?? pair.Old)!.IsDeny ? CompareDenied(pair) : CompareAllowed(pair);
    }

    private RowChange CompareAllowed(RowPair pair)
    {
        Gap gained = pair.New is null ? Nothing : Find(pair.New, false, before.Allowed, after.Denied);
        Gap lost = pair.Old is null ? Nothing : Find(pair.Old, true, after.Allowed, before.Denied);
        Direction direction = !gained.IsEmpty
            ? gained.IsSure
                ? Direction.Wider
                : Direction.MayBeWider
            : lost.IsEmpty
                ? Direction.Other
                : Direction.Narrower;
        return new RowChange(direction, KindOf(pair, gained, lost), pair.Old, pair.New, gained, lost);
    }

    /// <summary>What is denied no longer is allowed, if not by this catalog then by what else the customer attaches to the role.</summary>
    private RowChange CompareDenied(RowPair pair)
    {
        Gap gained = pair.New is null ? Nothing : Find(pair.New, false, before.Denied, None);
        Gap lost = pair.Old is null ? Nothing : Find(pair.Old, true, after.Denied, None);
        bool isAllowed = pair.Old is not null && IsAllowed(pair.Old);
        Direction direction = !lost.IsEmpty
            ? lost.IsSure && isAllowed
                ? Direction.Wider
                : Direction.MayBeWider
            : gained.IsEmpty
                ? Direction.Other
                : Direction.Narrower;
        // To deny less is to allow more.
        return new RowChange(direction, KindOf(pair, lost, gained), pair.Old, pair.New, gained, lost)
        {
            IsAllowedOtherwise = isAllowed,
        };
    }

    private Gap Find(Row row, bool isOld, GrantIndex others, GrantIndex takenAway)
    {
        string key = KeyOf(row);
        if (!_gaps.TryGetValue((key, isOld), out Gap? gap))
        {
            gap = GapFinder.Find((isOld ? before : after).Of(row), others, takenAway, comparison);
            _gaps.Add((key, isOld), gap);
        }

        return gap;
    }

    private bool IsAllowed(Row old) =>
        before.Of(old).Any(denied => after.Allowed.About(denied).Any(allowed => comparison.Overlaps(denied, allowed)));

    private static ChangeKind KindOf(RowPair pair, Gap wider, Gap narrower) =>
        pair.Old is null ? ChangeKind.Added
        : pair.New is null ? ChangeKind.Removed
        : (wider.IsEmpty, narrower.IsEmpty) switch
        {
            (false, true) => ChangeKind.Widened,
            (true, false) => ChangeKind.Narrowed,
            (false, false) => ChangeKind.Changed,
            _ => ChangeKind.Rewritten,
        };

    /// <summary>Whether both mean the same. A parameter that is a whole ARN means what its pattern lets in: that is told of the parameter.</summary>
    private static bool IsSame(Row left, Row right) => KeyOf(left) == KeyOf(right);

    private static string KeyOf(Row row) => StatementKey.Of(row.Statement with { Sid = null });
}
