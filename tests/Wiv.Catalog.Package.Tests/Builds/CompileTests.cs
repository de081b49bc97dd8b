namespace Wiv.Catalog.Package.Tests.Builds;

/// <summary>What the compiler does for a user of the package.</summary>
[Collection(PackageGroup.Name)]
public sealed class CompileTests(PackedPackage package)
{
    [Fact]
    public async Task A_program_prints_a_policy_and_a_second_build_does_nothing()
    {
        Consumer consumer = package
            .CreateConsumer("Printing")
            .WriteProject("<OutputType>Exe</OutputType><WivCatalogOutput>docs</WivCatalogOutput>")
            .Write("Program.cs", "System.Console.WriteLine(Shop.ShopPolicies.Reader.ToJson());")
            .Write("catalogs/shop.permissions.yaml", Consumer.Catalog);

        DotNetResult first = await consumer.Build();
        DotNetResult program = await consumer.RunProgram();
        DotNetResult second = await consumer.Build();

        first.AssertSuccess();
        Assert.Equal(
            """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:ListBucket","Resource":"arn:aws:s3:::shop"}]}""",
            program.AssertSuccess().Output.Trim()
        );
        Assert.True(first.Ran("CoreCompile") && first.Ran("WivCatalogRender"));
        second.AssertSuccess();
        Assert.False(second.Ran("CoreCompile"));
        Assert.False(second.Ran("WivCatalogRender"));
    }

    [Fact]
    public async Task A_broken_catalog_fails_the_build_at_its_place()
    {
        Consumer consumer = package
            .CreateConsumer("Failing")
            .WriteProject("<WivCatalogOutput>docs</WivCatalogOutput>")
            .Write("shop.permissions.yaml", Consumer.Catalog.Replace("s3:ListBucket", "s3-ListBucket"));
        string expected = $"{consumer.At("shop.permissions.yaml")}(9,21): error WIV0010: 's3-ListBucket' is not an IAM action";

        DotNetResult withAnalyzers = await consumer.Build();
        DotNetResult withoutAnalyzers = await consumer.Build("-p:RunAnalyzers=false");

        Assert.StartsWith(expected, Assert.Single(withAnalyzers.AssertFailure().Diagnostics));
        Assert.StartsWith(expected, Assert.Single(withoutAnalyzers.AssertFailure().Diagnostics));
        Assert.False(Directory.Exists(consumer.At("docs")));
    }
}
