using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace Wiv.Catalog.Benchmarks.Table;

/// <summary>The table, as <c>PERFORMANCE.md</c> has it.</summary>
internal static class PerformancePage
{
    /// <param name="measured">Every measurement by its name.</param>
    public static string Write(IReadOnlyDictionary<string, Measurement> measured)
    {
        var page = new StringBuilder();
        page.Append(
            $"""
            # Performance

            Made by `dotnet run -c Release --project tests/Wiv.Catalog.Benchmarks -- table`, in one run. A time alone says little; the
            ratio to a peer that was measured beside it is what is promised.

            Measured on {Processor()}, {Count(Environment.ProcessorCount)} processors, {RuntimeInformation.OSDescription.Trim()},
            {RuntimeInformation.FrameworkDescription}. The policy is that of the payer account in the Wiv catalog, of some 3,400 bytes.

            | what | beside | time | peer | allocated | ratio | target | |
            | --- | --- | --- | --- | --- | --- | --- | --- |

            """
        );
        foreach (Target target in Targets.All)
        {
            page.Append(CultureInfo.InvariantCulture, $"{Row(target, measured[target.Figure], measured[target.Peer])}\n");
        }

        string[] reasons = Targets
            .All.Where(target => !IsMet(target, measured[target.Figure], measured[target.Peer]))
            .Select(target => $"- {target.What}, beside {target.PeerWords}: {target.Reason}.")
            .ToArray();
        if (reasons.Length > 0)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## What stands in the way\n\n{string.Join('\n', reasons)}\n");
        }

        return page.ToString().ReplaceLineEndings("\n");
    }

    private static string Row(Target target, Measurement figure, Measurement peer)
    {
        string bytes = figure.Bytes is { } allocated ? $"{Number(allocated)} B" : "";
        string most =
            target.MostBytes is { } limit ? $"{Ratio(target.Most)}, {Number(limit)} B"
            : target.MostTimesBytes is { } times ? $"{Ratio(target.Most)}, memory {Ratio(times)}"
            : Ratio(target.Most);
        most = target.MostNanoseconds is { } time ? $"{most}, {Time(new Measurement(time, null))}" : most;
        string met = IsMet(target, figure, peer) ? "met" : "**missed**";
        return $"| {target.What} | {target.PeerWords} | {Time(figure)} | {Time(peer)} | {bytes} | {Ratio(figure.Nanoseconds / peer.Nanoseconds)} | {most} | {met} |";
    }

    private static bool IsMet(Target target, Measurement figure, Measurement peer) =>
        figure.Nanoseconds <= target.Most * peer.Nanoseconds
        && (target.MostBytes is not { } most || figure.Bytes is not { } bytes || bytes <= most)
        && (target.MostTimesBytes is not { } times || figure.Bytes <= times * peer.Bytes)
        && figure.Nanoseconds <= (target.MostNanoseconds ?? double.MaxValue);

    /// <summary>A ratio below one is said the other way round, as people say it.</summary>
    private static string Ratio(double ratio) =>
        ratio < 0.75
            ? string.Create(CultureInfo.InvariantCulture, $"1/{1 / ratio:0.0}")
            : string.Create(CultureInfo.InvariantCulture, $"{ratio:0.00}");

    private static string Time(Measurement measurement) =>
        measurement.Nanoseconds switch
        {
            < 10_000 => string.Create(CultureInfo.InvariantCulture, $"{measurement.Nanoseconds:0} ns"),
            < 10_000_000 => string.Create(CultureInfo.InvariantCulture, $"{measurement.Nanoseconds / 1e3:#,0} µs"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{measurement.Nanoseconds / 1e6:#,0} ms"),
        };

    private static string Number(long number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    private static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Processor() =>
        File.Exists("/proc/cpuinfo")
        && File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))
            is { } line
            ? line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim()
            : RuntimeInformation.ProcessArchitecture.ToString();
}
