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
}
