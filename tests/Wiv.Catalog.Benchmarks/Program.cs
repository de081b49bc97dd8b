using BenchmarkDotNet.Running;
using Wiv.Catalog.Benchmarks;

// dotnet run -c Release --project tests/Wiv.Catalog.Benchmarks -- --filter '*'
BenchmarkSwitcher.FromAssembly(typeof(CatalogBenchmarks).Assembly).Run(args);
