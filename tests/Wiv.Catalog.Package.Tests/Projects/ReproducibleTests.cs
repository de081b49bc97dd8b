namespace Wiv.Catalog.Package.Tests.Projects;

/// <summary>What is built depends on the catalog, and not on the machine or on how the file was saved.</summary>
[Collection(PackageGroup.Name)]
public sealed class ReproducibleTests(PackedPackage package)
{
    private const string Properties = """
        <ContinuousIntegrationBuild>true</ContinuousIntegrationBuild>
        <WivCatalogOutput>docs</WivCatalogOutput>
        """;

    [Fact]
    public async Task Two_folders_give_the_same_bytes_however_the_catalog_was_saved()
    {
        Dictionary<string, byte[]> expected = await Build("here", Consumer.Catalog);
        Assert.Equal(
            ["ReaderPolicy.json", "Shop.dll", "cloudformation.yaml", "main.tf", "permissions.md"],
            expected.Keys.Order(StringComparer.Ordinal)
        );

        await AssertSame("elsewhere", Consumer.Catalog);
        await AssertSame("with a mark", "\uFEFF" + Consumer.Catalog);
        await AssertSame("from Windows", Consumer.Catalog.Replace("\n", "\r\n"));

        async Task AssertSame(string name, string catalog)
        {
            Dictionary<string, byte[]> actual = await Build(name, catalog);
            Assert.Equal(expected.Keys.Order(), actual.Keys.Order());
            Assert.All(expected, file => Assert.True(file.Value.SequenceEqual(actual[file.Key]), $"{file.Key} differs {name}"));
        }
    }

    /// <summary>The files that a project gives which lies in a folder of its own.</summary>
    private async Task<Dictionary<string, byte[]>> Build(string name, string catalog)
    {
        // The compiler writes no path below a source root; with none, it would write where the project lies.
        Consumer consumer = package
            .CreateConsumer($"Reproducible/{name}")
            .WriteProject(Properties, """<SourceRoot Include="$(MSBuildProjectDirectory)/" />""")
            .Write("shop.permissions.yaml", catalog)
            .Write("Use.cs", "public static class Use { public static string Policy => Shop.ShopPolicies.Reader.ToJson(); }");
        (await consumer.Build()).AssertSuccess().AssertSilent();
        return Directory
            .GetFiles(consumer.At("docs"))
            .Append(consumer.At("bin/Debug/net10.0/Shop.dll"))
            .ToDictionary(file => Path.GetFileName(file), File.ReadAllBytes);
    }
}
