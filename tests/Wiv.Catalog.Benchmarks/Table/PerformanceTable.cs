using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace Wiv.Catalog.Benchmarks.Table;

/// <summary>Measures everything that the table names, and writes it.</summary>
internal static class PerformanceTable
{
    private static readonly Job Work = Job
        .Default.WithToolchain(InProcessEmitToolchain.Instance)
        .WithIterationTime(TimeInterval.FromMilliseconds(250))
        .WithWarmupCount(6)
        .WithIterationCount(10);

    private static readonly Type[] Benchmarks =
    [
        typeof(TextBenchmarks),
        typeof(EvaluationBenchmarks),
        typeof(GeneratorBenchmarks),
        typeof(AnalyzerBenchmarks),
        typeof(LinearBenchmarks),
    ];

    public static void Write(string path)
    {
        var measured = new Dictionary<string, Measurement>(StringComparer.Ordinal);
        using (var commands = new Commands())
        {
            Add(measured, commands.Measure());
        }

        foreach (Type type in Benchmarks)
        {
            Add(measured, Run(type));
        }

        string page = PerformancePage.Write(measured);
        File.WriteAllText(path, page);
        Console.WriteLine(page);
    }

    private static Dictionary<string, Measurement> Run(Type type)
    {
        ManualConfig config = ManualConfig
            .CreateEmpty()
            .AddJob(Work)
            .AddLogger(ConsoleLogger.Default)
            .AddColumnProvider(BenchmarkDotNet.Columns.DefaultColumnProviders.Instance)
            .AddDiagnoser(BenchmarkDotNet.Diagnosers.MemoryDiagnoser.Default);
        Summary summary = BenchmarkRunner.Run(type, config);
        return summary.Reports.ToDictionary(
            report => report.BenchmarkCase.Descriptor.WorkloadMethod.Name,
            report => new Measurement(
                report.ResultStatistics!.Median,
                report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase)
            ),
            StringComparer.Ordinal
        );
    }

    private static void Add(Dictionary<string, Measurement> all, IReadOnlyDictionary<string, Measurement> more)
    {
        foreach ((string name, Measurement measurement) in more)
        {
            all.Add(name, measurement);
        }
    }
}
