using System.Diagnostics;
using System.Runtime;

namespace Wiv.Catalog.Benchmarks;

/// <summary>
/// Runs what is measured until the JIT has made its best code of it. It makes that in the background, one method after another,
/// and behind those of a compiler that has just run it takes seconds, more than the benchmarks warm up.
/// </summary>
internal static class Warmth
{
    private const int CallsAtOnce = 100;

    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(700);

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Ends when nothing was compiled for a while.</summary>
    public static void Reach(params Action[] measured)
    {
        long start = Stopwatch.GetTimestamp();
        long quietSince = start;
        long compiled = -1;
        while (Stopwatch.GetElapsedTime(quietSince) < Quiet && Stopwatch.GetElapsedTime(start) < Patience)
        {
            foreach (Action action in measured)
            {
                for (int i = 0; i < CallsAtOnce; i++)
                {
                    action();
                }
            }

            long now = JitInfo.GetCompiledMethodCount();
            quietSince = now == compiled ? quietSince : Stopwatch.GetTimestamp();
            compiled = now;
        }
    }
}
