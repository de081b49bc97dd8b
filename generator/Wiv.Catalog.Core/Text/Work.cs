namespace Wiv.Catalog.Core.Text;

/// <summary>The steps that are left for comparing everything with everything else, which grows with the square of an input.</summary>
/// <param name="steps">How many there are.</param>
internal sealed class Work(long steps)
{
    private long _left = steps;

    /// <summary>Whether more was asked for than there was.</summary>
    public bool IsSpent { get; private set; }

    /// <summary>Takes steps; <see langword="false"/> when fewer are left, and from then on.</summary>
    public bool Spend(long steps)
    {
        IsSpent |= steps > _left;
        _left -= IsSpent ? 0 : steps;
        return !IsSpent;
    }
}
