using System.Diagnostics;
using System.Globalization;

namespace Wiv.Catalog.Fuzz.Supervision;

/// <summary>Starts the processes that try inputs, and tells what came of it. The last line is for scripts.</summary>
internal sealed class Supervisor(FuzzOptions options)
{
    public int Run()
    {
        var time = Stopwatch.StartNew();
        using var copy = new Instrumented();
        copy.Create();
        WorkerProcess[] workers =
        [
            .. Enumerable.Range(0, options.Threads).Select(number => new WorkerProcess(options, copy, number)),
        ];
        Task.WhenAll(workers.Select(worker => worker.Run())).GetAwaiter().GetResult();

        int crashes = workers.Sum(worker => worker.Crashes);
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{workers.Sum(worker => worker.Inputs)} inputs, {time.Elapsed.TotalSeconds:0} seconds, crashes {crashes}"
            )
        );
        return crashes == 0 ? 0 : 1;
    }
}
