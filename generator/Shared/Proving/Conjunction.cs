namespace Wiv.Catalog.Proving;

/// <summary>A statement as the search sees it: it applies when each of some dimensions of the request has one of some values.</summary>
/// <param name="Terms">The dimensions, with the values.</param>
internal sealed record Conjunction(IReadOnlyList<(int Dimension, BitSet Values)> Terms)
{
    /// <summary>The domains when it applies; <see langword="null"/> when it cannot.</summary>
    public BitSet[]? Within(BitSet[] domains)
    {
        BitSet[] within = [.. domains];
        foreach ((int dimension, BitSet values) in Terms)
        {
            within[dimension] = within[dimension].And(values);
            if (within[dimension].IsEmpty)
            {
                return null;
            }
        }

        return within;
    }
}
