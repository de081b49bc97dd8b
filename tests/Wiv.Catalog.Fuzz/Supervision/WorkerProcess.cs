using System.Diagnostics;
using System.Globalization;
using Wiv.Catalog.Fuzz.Running;
using Wiv.Catalog.Fuzz.Targets;

namespace Wiv.Catalog.Fuzz.Supervision;

/// <summary>A process that tries inputs, and what it told. One that ends before its time counts as a crash.</summary>
internal sealed class WorkerProcess(FuzzOptions options, Instrumented copy, int number)
{
    /// <summary>An input that takes all memory ends its process, and not the machine.</summary>
    private const string MemoryLimit = "0x100000000";

    private readonly string _inFlight = Path.Combine(copy.Folder, $"in-flight-{number}");

    public long Inputs { get; private set; }

    public int Crashes { get; private set; }

    public async Task Run()
    {
        bool isHost = Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet";
        string program = isHost
            ? Environment.ProcessPath!
            : Path.Combine(copy.Folder, Path.GetFileName(Environment.ProcessPath!));
        string[] arguments = [.. isHost ? [copy.Program] : Array.Empty<string>(), .. options.ForWorker(number, _inFlight)];
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DOTNET_GCHeapHardLimit"] = MemoryLimit;
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        bool isDone = false;
        while (await process.StandardOutput.ReadLineAsync().ConfigureAwait(false) is { } line)
        {
            isDone |= Take(line);
        }

        await process.WaitForExitAsync().ConfigureAwait(false);
        if (!isDone)
        {
            TellEnd(process.ExitCode, await error.ConfigureAwait(false));
        }
    }

    private bool Take(string line)
    {
        string[] words = line.Split(' ', 2);
        if (words[0] == WorkerLine.Done)
        {
            string[] counts = words[1].Split(' ');
            Inputs = long.Parse(counts[0], CultureInfo.InvariantCulture);
            Crashes = int.Parse(counts[1], CultureInfo.InvariantCulture);
            return true;
        }

        Console.WriteLine(options.Threads > 1 ? $"[{number}] {words[^1]}" : words[^1]);
        return false;
    }

    private void TellEnd(int code, string error)
    {
        Crashes = 1;
        (Inputs, string name, string input) = File.Exists(_inFlight) ? InFlight.Read(_inFlight) : (0, "", "");
        if (name.Length == 0)
        {
            Console.WriteLine($"CRASH: a process ended with {code} before the first input\n{error}");
            return;
        }

        string why = code == Watchdog.ExitCode ? "the input does not end" : $"the process ended with {code}";
        FuzzTarget target = TargetList.Create(name, options.Root);
        Console.WriteLine(FailureReport.Of(options, target, input, new Failure(why, error)));
    }
}
