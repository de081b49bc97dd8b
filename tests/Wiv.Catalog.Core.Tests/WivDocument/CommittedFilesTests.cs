using Wiv.Catalog.Core.Emit;

namespace Wiv.Catalog.Core.Tests.WivDocument;

/// <summary>What is committed in catalog/generated is what the catalog gives: every file, and no file of a policy that is gone.</summary>
public sealed class CommittedFilesTests
{
    private const string Folder = "catalog/generated";

    private static Artifact[] Expected => [.. Artifacts.Of(Catalogs.Wiv().Catalogs.Single())];

    [Fact]
    public void No_file_is_missing_and_none_is_left_over() =>
        Assert.Equal(
            Expected.Select(artifact => artifact.FileName).Order(StringComparer.Ordinal),
            Directory.EnumerateFiles(TestFiles.InRepository(Folder)).Select(Path.GetFileName).Order(StringComparer.Ordinal)
        );

    [Fact]
    public void Every_file_is_what_the_catalog_gives() =>
        Assert.All(
            Expected,
            artifact => Assert.Equal(artifact.Text, File.ReadAllText(TestFiles.InRepository($"{Folder}/{artifact.FileName}")))
        );
}
