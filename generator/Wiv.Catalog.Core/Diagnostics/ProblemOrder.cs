namespace Wiv.Catalog.Core.Diagnostics;

/// <summary>The order in which every output shows problems. A message is put together only where all else is equal.</summary>
internal sealed class ProblemOrder : IComparer<Problem>
{
    public static ProblemOrder Instance { get; } = new();

    public int Compare(Problem x, Problem y)
    {
        int order = string.CompareOrdinal(x.Span.Path, y.Span.Path);
        order = order != 0 ? order : x.Span.Start.CompareTo(y.Span.Start);
        order = order != 0 ? order : string.CompareOrdinal(x.Rule.Id, y.Rule.Id);
        return order != 0 ? order : string.CompareOrdinal(x.Message, y.Message);
    }
}
