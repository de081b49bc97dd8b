using BenchmarkDotNet.Attributes;
using Wiv.Catalog.Core.Declarations;
using Wiv.Catalog.Core.Emit;
using Wiv.Catalog.Core.Linking;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Parsing;

namespace Wiv.Catalog.Benchmarks;

/// <summary>Reading, linking and publishing the Wiv catalog.</summary>
[MemoryDiagnoser]
public class CatalogBenchmarks
{
    private readonly CatalogFile _file = CatalogParser.Parse("wiv.permissions.yaml", Inputs.WivCatalog);
    private readonly PermissionCatalog _catalog = CatalogLinker
        .Link([CatalogParser.Parse("wiv.permissions.yaml", Inputs.WivCatalog)])
        .Catalogs[0];

    [Benchmark]
    public object Parse() => CatalogParser.Parse("wiv.permissions.yaml", Inputs.WivCatalog);

    [Benchmark]
    public object Link() => CatalogLinker.Link([_file]);

    [Benchmark]
    public int Publish() => Artifacts.Of(_catalog).Sum(artifact => artifact.Text.Length);
}
