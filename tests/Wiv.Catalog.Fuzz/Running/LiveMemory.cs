namespace Wiv.Catalog.Fuzz.Running;

/// <summary>Measures the most that an input kept alive at any time: what is allocated and dropped at once costs no memory.</summary>
internal static class LiveMemory
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(2);

    /// <summary>The bytes beyond those that were in use before.</summary>
    public static long Peak(Action run)
    {
        long before = InUse();
        long most = before;
        using var isOver = new ManualResetEventSlim();
        var sampler = new Thread(() =>
        {
            while (!isOver.Wait(Pause))
            {
                most = Math.Max(most, InUse());
            }
        });
        sampler.Start();
        try
        {
            run();
        }
        finally
        {
            isOver.Set();
            sampler.Join();
        }

        return most - before;
    }

    /// <summary>
    /// What a collection leaves, as it counts it itself: on a busy machine much is allocated until somebody else looks.
    /// </summary>
    private static long InUse()
    {
        GC.Collect();
        GCMemoryInfo after = GC.GetGCMemoryInfo(GCKind.FullBlocking);
        return after.HeapSizeBytes - after.FragmentedBytes;
    }
}
