using Wiv.Catalog.Core.Linking;

namespace Wiv.Catalog.Core.Usage;

/// <summary>What code uses of a permission.</summary>
/// <param name="Row">The permission.</param>
/// <param name="State">Whether it is used.</param>
/// <param name="Used">Those of its actions that code uses, sorted.</param>
/// <param name="Size">How many actions it stands for today.</param>
internal sealed record RowUsage(Row Row, RowState State, IReadOnlyList<UsedAction> Used, int Size)
{
    /// <summary>Every place that uses it, sorted.</summary>
    public IReadOnlyList<CallSite> Sites { get; } = CallSite.Sort(Used.SelectMany(used => used.Sites));

    /// <summary>Whether it is used, but allows more than what is.</summary>
    public bool IsNarrowable => Used.Count > 0 && Used.Count < Size;
}
