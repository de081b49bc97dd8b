namespace Wiv.Catalog.Fuzz.Running;

/// <summary>Measures the most that an input kept alive at any time: what is allocated and dropped at once costs no memory.</summary>
internal static class LiveMemory
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(2);

    /// <summary>The bytes beyond those that were in use before.</summary>
    public static long Peak(Action run)
    {
        long before = GC.GetTotalMemory(forceFullCollection: true);
        long most = before;
        using var isOver = new ManualResetEventSlim();
        var sampler = new Thread(() =>
        {
            while (!isOver.Wait(Pause))
            {
                // Only what survives a collection is in use.
                GC.Collect();
                most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: false));
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
}
