namespace Wiv.Catalog.Package.Tests.Builds;

/// <summary>The import by which the projects of this repository use the sources as others use the package.</summary>
[Collection(PackageGroup.Name)]
public sealed class InRepositoryTests(PackedPackage package)
{
    [Fact]
    public async Task One_import_gives_what_the_package_gives()
    {
        string import = Repository.At("generator/Wiv.Catalog/build/InRepository.props");
        Consumer consumer = package
            .CreateConsumer("InRepository")
            .WriteProject(
                $"""<Import Project="{import}" />""",
                "<OutputType>Exe</OutputType><WivCatalogOutput>docs</WivCatalogOutput>",
                ""
            )
            .Write("Program.cs", "System.Console.WriteLine(Shop.ShopPolicies.Reader.ToJson());")
            .Write("shop.permissions.yaml", Consumer.Catalog);

        // The referenced projects are built already; building and restoring them here could meddle with other tests.
        DotNetResult built = await consumer.Build(
            $"-p:Configuration={Repository.Configuration}",
            "-p:BuildProjectReferences=false",
            "-p:RestoreRecursive=false"
        );
        DotNetResult program = await consumer.RunProgram(Repository.Configuration);

        built.AssertSuccess();
        Assert.Contains("\"s3:ListBucket\"", program.AssertSuccess().Output);
        Assert.True(consumer.Exists("docs/ReaderPolicy.json"));
    }
}
