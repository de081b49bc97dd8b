using Wiv.Catalog.Core.Linking;

namespace Wiv.Catalog.Core.Usage;

/// <summary>What code uses of a permission.</summary>
/// <param name="Row">The permission.</param>
/// <param name="State">Whether it is used.</param>
/// <param name="Used">Those of its actions that code uses, sorted.</param>
/// <param name="MaybeSites">The places that may use it, where it is not known that any does.</param>
/// <param name="Size">How many actions it stands for today.</param>
internal sealed record RowUsage(
    Row Row,
    RowState State,
    IReadOnlyList<UsedAction> Used,
    IReadOnlyList<CallSite> MaybeSites,
    int Size
)
{
    /// <summary>Every place that uses it, or may where none does, sorted.</summary>
    public IReadOnlyList<CallSite> Sites { get; } =
        CallSite.Sort(Used.Count > 0 ? Used.SelectMany(used => used.Sites) : MaybeSites);

    /// <summary>Whether it is used, but allows more than what is.</summary>
    public bool IsNarrowable => Used.Count > 0 && Used.Count < Size;
}
