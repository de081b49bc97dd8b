namespace Wiv.Catalog.Proving;

/// <summary>What a proof may spend. It counts steps, not time, so that the answer is the same on every machine.</summary>
/// <param name="steps">How many steps.</param>
internal sealed class ProofBudget(long steps)
{
    private readonly long _all = steps;

    private long _left = steps;

    public bool IsSpent => _left < 0;

    /// <summary>How much was spent.</summary>
    public long Spent => _all - Math.Max(_left, 0);

    /// <summary>Spends what a step costs; false when nothing is left.</summary>
    public bool Spend(long cost)
    {
        _left -= cost;
        return _left >= 0;
    }
}
