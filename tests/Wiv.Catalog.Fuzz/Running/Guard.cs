using System.Diagnostics;
using System.Text;

namespace Wiv.Catalog.Fuzz.Running;

/// <summary>Runs an input, and holds it to its time and memory.</summary>
/// <remarks>
/// Time: a second for a megabyte of input, and never less than <see cref="LeastTime"/>. What seems to be over it is run three
/// times more, and the least time that its thread worked is what counts. Memory: 64 times the input, and never less than
/// <see cref="LeastMemory"/>; what allocated more is run again, and counts when it kept more alive at one time.
/// </remarks>
/// <param name="patience">How many times as long an input may take.</param>
internal sealed class Guard(int patience)
{
    private const double SecondsPerByte = 1.0 / (1024 * 1024);

    private const int TimesTheInput = 64;

    private const int Confirmations = 3;

    /// <summary>The AWS reference of a service is read when it is first named, and a busy machine is slow.</summary>
    private static readonly TimeSpan LeastTime = TimeSpan.FromMilliseconds(300);

    /// <summary>What the rules and the reference need for the smallest input.</summary>
    private const long LeastMemory = 32 * 1024 * 1024;

    /// <summary>What is wrong; <see langword="null"/> when nothing is.</summary>
    public Failure? Run(FuzzTarget target, string input)
    {
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        long start = Stopwatch.GetTimestamp();
        if (Try(target, input) is { } failure)
        {
            return failure;
        }

        TimeSpan time = Stopwatch.GetElapsedTime(start);
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        return time > LeastTime * patience || allocated > LeastMemory ? Confirm(target, input, time, allocated) : null;
    }

    private Failure? Confirm(FuzzTarget target, string input, TimeSpan time, long allocated)
    {
        int bytes = target.IsBinary ? input.Length : Encoding.UTF8.GetByteCount(input);
        var mostTime = TimeSpan.FromSeconds(Math.Max(LeastTime.TotalSeconds, bytes * SecondsPerByte) * patience);
        for (int i = 0; i < Confirmations && time > mostTime; i++)
        {
            TimeSpan start = ThreadTime.Now();
            Try(target, input);
            TimeSpan again = ThreadTime.Now() - start;
            time = again < time ? again : time;
        }

        if (time > mostTime)
        {
            return new Failure(
                "too slow",
                $"{time.TotalSeconds:0.00} s for {bytes} bytes, and {mostTime.TotalSeconds:0.00} s is the most"
            );
        }

        long mostMemory = Math.Max(LeastMemory, (long)bytes * TimesTheInput);
        long live = allocated > mostMemory ? LiveMemory.Peak(() => Try(target, input)) : 0;
        return live > mostMemory
            ? new Failure("too much memory", $"{live} bytes for {bytes} bytes, and {mostMemory} is the most")
            : null;
    }

    private static Failure? Try(FuzzTarget target, string input)
    {
        try
        {
            target.Run(input);
            return null;
        }
        catch (Exception error)
        {
            return Failure.Of(error);
        }
    }
}
