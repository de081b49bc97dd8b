namespace Wiv.Catalog.Fuzz.Running;

/// <summary>Ends the process when an input does not end: what is being tried is in the file by then.</summary>
internal sealed class Watchdog : IDisposable
{
    public const int ExitCode = 3;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Timer _timer;

    public Watchdog(InFlight current) => _timer = new Timer(_ => Look(current), null, Patience / 10, Patience / 10);

    public void Dispose() => _timer.Dispose();

    private static void Look(InFlight current)
    {
        if (current.Elapsed > Patience)
        {
            Environment.Exit(ExitCode);
        }
    }
}
