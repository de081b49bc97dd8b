namespace Wiv.Catalog.Package.Tests.Builds;

/// <summary>A build does what a change asks for, and nothing else.</summary>
[Collection(PackageGroup.Name)]
public sealed class IncrementalTests(PackedPackage package)
{
    private const string Other = """
        catalog: Depot
        policies:
          DepotPolicy:
            permissions:
              - { action: ec2:DescribeInstances, resource: "*", why: See what runs }

        """;

    [Fact]
    public async Task A_catalog_that_is_touched_renamed_or_deleted_is_followed()
    {
        Consumer consumer = package
            .CreateConsumer("Following")
            .WriteProject("<OutputType>Exe</OutputType><WivCatalogOutput>docs</WivCatalogOutput>")
            .Write("Program.cs", "System.Console.WriteLine(Shop.Permissions.S3.ListBucket);")
            .Write("shop.permissions.yaml", Consumer.Catalog)
            .Write("depot.permissions.yaml", Other);
        AssertWorked(await consumer.Build());
        AssertIdle(await consumer.Build("--no-restore"));

        File.SetLastWriteTimeUtc(consumer.At("shop.permissions.yaml"), DateTime.UtcNow);
        AssertWorked(await consumer.Build("--no-restore"));
        AssertIdle(await consumer.Build("--no-restore"));

        File.Move(consumer.At("shop.permissions.yaml"), consumer.At("renamed.permissions.yaml"));
        AssertWorked(await consumer.Build("--no-restore"));
        Assert.Equal("s3:ListBucket", (await consumer.RunProgram()).AssertSuccess().Output.Trim());

        string published = Assert.Single(
            Directory.GetFiles(consumer.At("docs"), "DepotPolicy.json", SearchOption.AllDirectories)
        );
        File.Delete(consumer.At("depot.permissions.yaml"));
        AssertWorked(await consumer.Build("--no-restore"));
        Assert.False(File.Exists(published));
        AssertIdle(await consumer.Build("--no-restore"));

        File.Delete(consumer.At("renamed.permissions.yaml"));
        Assert.Contains("error CS0103", Assert.Single((await consumer.Build("--no-restore")).AssertFailure().Diagnostics));
    }

    [Fact]
    public async Task A_clean_build_and_one_that_is_told_to_start_anew_compile_again()
    {
        Consumer consumer = package
            .CreateConsumer("Anew")
            .WriteProject("<OutputType>Exe</OutputType>")
            .Write("Program.cs", "System.Console.WriteLine(Shop.Permissions.S3.ListBucket);")
            .Write("shop.permissions.yaml", Consumer.Catalog);
        (await consumer.Build()).AssertSuccess();

        Assert.True((await consumer.Build("--no-restore", "--no-incremental")).AssertSuccess().Ran("CoreCompile"));
        (await consumer.Run("clean")).AssertSuccess();
        Assert.False(consumer.Exists("bin/Debug/net10.0/Shop.dll"));
        Assert.True((await consumer.Build("--no-restore")).AssertSuccess().Ran("CoreCompile"));
        Assert.False((await consumer.Build("--no-restore")).AssertSuccess().Ran("CoreCompile"));
    }

    [Fact]
    public async Task Projects_that_share_a_catalog_build_side_by_side()
    {
        Solution solution = package.CreateSolution("Sharing");
        solution.Folder.Write("catalogs/shop.permissions.yaml", Consumer.Catalog);
        const string shared = """<WivCatalog Include="../catalogs/*.permissions.yaml" />""";
        const string properties = "<RootNamespace>$(MSBuildProjectName)</RootNamespace><WivCatalogOutput>docs</WivCatalogOutput>";
        foreach (string name in (string[])["Left", "Right"])
        {
            solution
                .Add(name)
                .WriteProject($"<TargetFramework /><TargetFrameworks>net8.0;net10.0</TargetFrameworks>{properties}", shared)
                .Write("Use.cs", $"internal static class Use {{ public const string List = {name}.Permissions.S3.ListBucket; }}");
        }

        solution
            .Add("Top")
            .WriteProject(
                properties,
                $"""{shared}<ProjectReference Include="../Left/Left.csproj" /><ProjectReference Include="../Right/Right.csproj" />"""
            );

        (await solution.Build("-m:4")).AssertSuccess().AssertSilent();
        AssertPublished("Left", "Right", "Top");
        (await solution.Build("-graph", "--no-incremental", "--no-restore")).AssertSuccess().AssertSilent();
        AssertPublished("Left", "Right", "Top");

        void AssertPublished(params string[] projects)
        {
            foreach (string project in projects)
            {
                Assert.Contains("s3:ListBucket", solution.Project(project).Read("docs/ReaderPolicy.json"));
                Directory.Delete(solution.Project(project).At("docs"), recursive: true);
            }
        }
    }

    private static void AssertWorked(DotNetResult build) =>
        Assert.True(build.AssertSuccess().Ran("CoreCompile") && build.Ran("WivCatalogRender"));

    private static void AssertIdle(DotNetResult build) =>
        Assert.False(build.AssertSuccess().Ran("CoreCompile") || build.Ran("WivCatalogRender"));
}
