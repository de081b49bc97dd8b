namespace Wiv.Catalog.Benchmarks.Table;

/// <summary>What was measured.</summary>
/// <param name="Nanoseconds">The time: a mean of many runs, or the median of a few.</param>
/// <param name="Bytes">What was allocated; <see langword="null"/> for a process.</param>
internal sealed record Measurement(double Nanoseconds, long? Bytes);
