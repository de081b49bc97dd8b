using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Wiv.Catalog.Benchmarks;
using Wiv.Catalog.Benchmarks.Table;

// dotnet run -c Release --project tests/Wiv.Catalog.Benchmarks -- --filter '*'
// dotnet run -c Release --project tests/Wiv.Catalog.Benchmarks -- table [PERFORMANCE.md]
//
// In this process: a project of BenchmarkDotNet's own would get the newer Roslyn that it wants, and not the one that is measured.
if (args is ["table", ..])
{
    PerformanceTable.Write(args.ElementAtOrDefault(1) ?? "PERFORMANCE.md");
    return;
}

IConfig config = DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance));
BenchmarkSwitcher.FromAssembly(typeof(CatalogBenchmarks).Assembly).Run(args, config);
