using BenchmarkDotNet.Attributes;
using Wiv.Catalog.Core.Declarations;
using Wiv.Catalog.Core.Linking;
using Wiv.Catalog.Core.Parsing;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Rules;

namespace Wiv.Catalog.Benchmarks;

/// <summary>Checking against the AWS reference, warm: as in a compiler that has done it before.</summary>
[MemoryDiagnoser]
public class CheckBenchmarks
{
    private readonly CatalogFile _file = CatalogParser.Parse("wiv.permissions.yaml", Inputs.WivCatalog);

    [Benchmark]
    public object Catalog() => CatalogChecker.Check(CatalogLinker.Link([_file]).All);

    [Benchmark]
    public object Json() => PolicyChecker.CheckJson("policy.json", Inputs.WivPolicy, PolicyKind.Identity);
}
