using Wiv.Catalog.Core.Linking;
using Wiv.Catalog.Core.Statements;

namespace Wiv.Catalog.Core.Comparing;

/// <summary>Tells what the change of a row means, in the light of all the rows before and after.</summary>
/// <param name="before">All rows before.</param>
/// <param name="after">All rows after.</param>
/// <param name="comparison">Compares them.</param>
internal sealed class RowComparer(ComparedGrants before, ComparedGrants after, GrantComparison comparison)
{
    /// <summary>About what it takes to look at an action.</summary>
    private const int StepsOfAction = 32;

    private static readonly Gap Nothing = Gap.None;

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
        Grant[] allowed = pair.Old is null ? [] : [.. AllowedOf(pair.Old)];
        bool isAllowed = allowed.Length > 0;
        bool isStillDenied = isAllowed && Array.TrueForAll(allowed, grant => IsStillDenied(grant, pair.Old!));
        Direction direction =
            lost.IsEmpty || isStillDenied
                ? gained.IsEmpty
                    ? Direction.Other
                    : Direction.Narrower
                : lost.IsSure && isAllowed
                    ? Direction.Wider
                    : Direction.MayBeWider;
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

    /// <summary>What the catalog allows after of what the row denied before.</summary>
    private IEnumerable<Grant> AllowedOf(Row old) =>
        before
            .Of(old)
            .SelectMany(denied => after.Allowed.About(denied).Where(allowed => comparison.Overlaps(denied, allowed)))
            .Distinct();

    /// <summary>Whether all that the row denied of the grant is still denied, by this row or by others.</summary>
    private bool IsStillDenied(Grant allowed, Row old)
    {
        GrantIndex denying = new(after.Denied.About(allowed).Where(denied => comparison.CoversPlaceAndTime(denied, allowed)));
        return before
            .Of(old)
            .SelectMany(denied => ActionExpansion.Of(denied.Actions, comparison))
            .Where(action => comparison.Work.IsSpent || comparison.Actions.Overlaps(allowed.Actions, action))
            .All(action =>
                comparison.Work.Spend(StepsOfAction)
                && denying.About(action).Any(denied => comparison.Actions.Covers(denied.Actions, action))
            );
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
    private static bool IsSame(Row left, Row right) => KeyOf(left) == KeyOf(right);

    private static string KeyOf(Row row) => StatementKey.Of(row.Statement with { Sid = null });
}
