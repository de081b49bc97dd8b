namespace Wiv.Catalog.Benchmarks.Table;

/// <summary>A line of the table: what is measured, beside what, and how much of that it may take.</summary>
/// <param name="What">What is measured, in words.</param>
/// <param name="Figure">Its name among the measurements.</param>
/// <param name="Peer">The name of what it is compared with.</param>
/// <param name="PeerWords">That in words.</param>
/// <param name="Most">How many times the peer's time it may take.</param>
internal sealed record Target(string What, string Figure, string Peer, string PeerWords, double Most)
{
    /// <summary>How many bytes it may allocate; <see langword="null"/> when none were said.</summary>
    public long? MostBytes { get; init; }

    /// <summary>How many nanoseconds it may take on any machine of today; <see langword="null"/> when only the ratio counts.</summary>
    public double? MostNanoseconds { get; init; }

    /// <summary>How many times the bytes of the peer it may allocate; <see langword="null"/> when nothing was said.</summary>
    public double? MostTimesBytes { get; init; }

    /// <summary>What stands in the way, where it is missed.</summary>
    public string Reason { get; init; } = "no cause is known";
}
