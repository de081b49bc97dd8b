using Wiv.Catalog.Core.Linking;
using Wiv.Catalog.Core.Proving;

namespace Wiv.Catalog.Core.Comparing;

/// <summary>A change of what a row says, or of where it stands.</summary>
/// <param name="Direction">What it means for the customer.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Old">The row before; absent when it is added.</param>
/// <param name="New">The row after; absent when it is removed.</param>
/// <param name="Gained">What the row takes in after that no row took in before.</param>
/// <param name="Lost">What the row took in before that no row takes in after.</param>
internal sealed record RowChange(Direction Direction, ChangeKind Kind, Row? Old, Row? New, Gap Gained, Gap Lost)
    : Change(Direction, Kind)
{
    /// <summary>The row as it is after, or was before it was removed.</summary>
    public Row Row => (New ?? Old)!;

    /// <summary>The request that shows that something is wider; absent where it was not proved.</summary>
    public ProofResult? Witness { get; init; }

    /// <summary>Of a row that denies: whether the catalog allows after what it denied before. If not, others may.</summary>
    public bool IsAllowedOtherwise { get; init; }
}
