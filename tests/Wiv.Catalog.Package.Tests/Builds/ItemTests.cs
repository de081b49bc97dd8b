namespace Wiv.Catalog.Package.Tests.Builds;

/// <summary>Which files become catalogs.</summary>
[Collection(PackageGroup.Name)]
public sealed class ItemTests(PackedPackage package)
{
    private const string Target = "WivCatalogRemoveDuplicates";

    [Fact]
    public async Task Every_catalog_below_the_project_is_given_to_the_compiler_once()
    {
        Consumer consumer = package
            .CreateConsumer("Items")
            .WriteProject(
                "",
                """
                <AdditionalFiles Include="a.permissions.yaml;notes.txt" />
                <None Update="b.permissions.yaml" CopyToOutputDirectory="PreserveNewest" />
                <WivCatalog Include="b.permissions.yaml;./c.permissions.yaml;$(MSBuildProjectDirectory)/c.permissions.yaml" />
                <WivCatalog Include="../Elsewhere/d.permissions.yaml" />
                <WivCatalog Remove="removed.permissions.yaml" />
                """
            );
        string[] catalogs =
        [
            "a",
            "b",
            "c",
            "sub/e",
            "removed",
            "bin/x",
            "obj/x",
            "sub/node_modules/x",
            ".git/x",
            "../Elsewhere/d",
        ];
        foreach (string name in catalogs)
        {
            consumer.Write($"{name}.permissions.yaml", Consumer.Catalog);
        }

        consumer.Write("notes.txt", "");

        string[] items = await consumer.Items("AdditionalFiles", Target, "-restore");

        string[] expected = ["a", "b", "c", "sub/e", "../Elsewhere/d"];
        Assert.Equal(
            [
                .. expected
                    .Select(name => $"{name}.permissions.yaml".Replace('/', Path.DirectorySeparatorChar))
                    .Append("notes.txt")
                    .Order(StringComparer.Ordinal),
            ],
            items.Order(StringComparer.Ordinal)
        );
        Assert.DoesNotContain(
            "a.permissions.yaml",
            await consumer.Items("WivCatalog", Target, "-p:EnableDefaultWivCatalogItems=false")
        );
    }

    [Fact]
    public async Task Items_of_files_and_targets_behind_the_package_are_catalogs_too()
    {
        Consumer consumer = package
            .CreateConsumer("LateItems")
            .WriteProject("", """<AdditionalFiles Include="byhand.yaml" WivCatalog="true" />""")
            .Write(
                "Directory.Build.targets",
                """
                <Project>
                  <ItemGroup>
                    <WivCatalog Include="late.yaml" />
                    <WivCatalog Remove="gone.permissions.yaml" />
                  </ItemGroup>
                  <Target Name="Make" BeforeTargets="BeforeBuild">
                    <ItemGroup><WivCatalog Include="made.yaml" /></ItemGroup>
                  </Target>
                </Project>
                """
            );
        string[] catalogs = ["a.permissions.yaml", "gone.permissions.yaml", "late.yaml", "made.yaml", "byhand.yaml"];
        foreach (string name in catalogs)
        {
            // Each a catalog of its own, so that all of them together build.
            string own = char.ToUpperInvariant(name[0]) + name.Split('.')[0][1..];
            consumer.Write(name, Consumer.Catalog.Replace("catalog: Shop", $"catalog: {own}", StringComparison.Ordinal));
        }

        string[] expected = ["a.permissions.yaml", "byhand.yaml", "late.yaml"];
        Assert.Equal(expected, (await consumer.Items("AdditionalFiles", Target, "-restore")).Order(StringComparer.Ordinal));
        Assert.Equal(expected, (await consumer.Items("WivCatalog", Target)).Order(StringComparer.Ordinal));
        Assert.Contains("made.yaml", await consumer.Items("AdditionalFiles", "Build"));
    }

    [Fact]
    public async Task An_item_that_comes_when_the_compiler_has_its_files_is_told()
    {
        Consumer consumer = package
            .CreateConsumer("TooLateItems")
            .WriteProject("", "")
            .Write("made.yaml", Consumer.Catalog)
            .Write(
                "Directory.Build.targets",
                """
                <Project>
                  <Target Name="Make" BeforeTargets="CoreCompile">
                    <ItemGroup><WivCatalog Include="made.yaml" /></ItemGroup>
                  </Target>
                </Project>
                """
            );

        DotNetResult result = await consumer.Build();

        Assert.Contains("error WIV9013: the item WivCatalog 'made.yaml' was added when", result.Output, StringComparison.Ordinal);
    }
}
