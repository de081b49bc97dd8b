using System.Globalization;
using Wiv.Catalog.Fuzz.Targets;

namespace Wiv.Catalog.Fuzz.Running;

/// <summary>The work of one process: the targets in turn, in slices, each as often as its share says.</summary>
/// <param name="options">What was asked for.</param>
/// <param name="inFlight">The file in which it is told what is being tried.</param>
internal sealed class Campaign(FuzzOptions options, string inFlight)
{
    /// <summary>The inputs of a round, over all targets: small enough that every target comes soon, and again.</summary>
    private const int Round = 20_000;

    private readonly Guard _guard = new(options.Patience);

    private static readonly TimeSpan BetweenReports = TimeSpan.FromSeconds(30);

    private readonly DateTime _start = DateTime.UtcNow;
    private DateTime _reported = DateTime.UtcNow;
    private long _done;
    private int _failures;

    public int Run()
    {
        using var current = new InFlight(inFlight);
        using var watchdog = new Watchdog(current);
        TargetRun[] runs =
        [
            .. TargetList
                .Chosen(options)
                .Select((target, i) => new TargetRun(_guard, target, options.Seed * 1000 + i, current.Begin)),
        ];
        long shares = runs.Sum(run => (long)run.Target.Share);
        for (long planned = 0; !IsOver(planned); planned += Round)
        {
            foreach (TargetRun run in runs)
            {
                Slice(run, Due(run, planned + Round, shares), current);
            }
        }

        foreach (TargetRun run in runs)
        {
            Report($"{run.Target.Name}: {run.Inputs} inputs, {run.Edges} edges, {run.Kept} kept");
        }

        WorkerLine.Write(WorkerLine.Done, $"{_done} {_failures}");
        return _failures == 0 ? 0 : 1;
    }

    /// <summary>The inputs that the target is to have had by then: the shares of all add up to the number, whatever is rounded.</summary>
    private long Due(TargetRun run, long planned, long shares)
    {
        long all = options.Inputs is { } inputs ? Math.Min(inputs, planned) : planned;
        return (long)Math.Ceiling((double)all * run.Target.Share / shares);
    }

    private void Slice(TargetRun run, long due, InFlight current)
    {
        while (run.Inputs < due && !IsOver(0))
        {
            if (run.Next() is { } found)
            {
                _failures++;
                current.BeginShrinking();
                FailureReport.Write(_guard, options, run.Target, found.Input, found.Failure);
            }

            current.Count = ++_done;
            if (DateTime.UtcNow - _reported > BetweenReports)
            {
                _reported = DateTime.UtcNow;
                Report(
                    $"{_done} inputs in {(int)(DateTime.UtcNow - _start).TotalSeconds} s, {_failures} failures; now {run.Target.Name}"
                );
            }
        }
    }

    private bool IsOver(long planned) =>
        _done >= options.Inputs
        || planned >= options.Inputs
        || (options.Seconds is { } seconds && DateTime.UtcNow - _start > TimeSpan.FromSeconds(seconds));

    private static void Report(FormattableString text) =>
        WorkerLine.Write(WorkerLine.Text, text.ToString(CultureInfo.InvariantCulture));
}
