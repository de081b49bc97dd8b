using Wiv.Catalog.Core.Statements;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Comparing;

/// <summary>Tells what the change of a row means, in the light of all the rows before and after.</summary>
internal sealed class RowComparer(Grants before, Grants after)
{
    private static readonly Gap Nothing = new([], [], false, false);

    private readonly Work _work = new(Budgets.Comparisons);

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
        Gap gained = pair.New is null ? Nothing : GapFinder.Find(after.Of(pair.New), before.Allowed, after.Denied, _work);
        Gap lost = pair.Old is null ? Nothing : GapFinder.Find(before.Of(pair.Old), after.Allowed, before.Denied, _work);
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
        Gap gained = pair.New is null ? Nothing : GapFinder.Find(after.Of(pair.New), before.Denied, [], _work);
        Gap lost = pair.Old is null ? Nothing : GapFinder.Find(before.Of(pair.Old), after.Denied, [], _work);
        bool isAllowed = pair.Old is not null && before.Of(pair.Old).Any(denied => after.Allowed.Any(denied.Overlaps));
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
    private static bool IsSame(ComparedRow left, ComparedRow right) =>
        StatementKey.Of(left.Statement with { Sid = null }) == StatementKey.Of(right.Statement with { Sid = null });
}
