namespace Wiv.Catalog.Package.Tests.Builds;

/// <summary>How a build publishes docs and policies.</summary>
[Collection(PackageGroup.Name)]
public sealed class RenderTests(PackedPackage package)
{
    [Fact]
    public async Task Published_files_follow_the_catalog_and_the_project()
    {
        Consumer consumer = Publishing("Publishing", "<TargetFramework>net10.0</TargetFramework>");
        (await consumer.Build()).AssertSuccess();
        string policy = consumer.Read("docs/ReaderPolicy.json");
        Assert.Contains("s3:ListBucket", policy);
        Assert.Contains("Know what is there", consumer.Read("docs/permissions.md"));

        // A comment changes no published file; still the next build must find all up to date.
        consumer.Write("shop.permissions.yaml", Consumer.Catalog + "# a comment\n");
        Assert.True((await consumer.Build()).AssertSuccess().Ran("WivCatalogRender"));
        Assert.False((await consumer.Build("--no-restore")).AssertSuccess().Ran("WivCatalogRender"));

        // What somebody edited or deleted is written again.
        consumer.Write("docs/ReaderPolicy.json", "{}");
        File.Delete(consumer.At("docs/permissions.md"));
        (await consumer.Build("--no-restore")).AssertSuccess();
        Assert.Equal(policy, consumer.Read("docs/ReaderPolicy.json"));
        Assert.True(consumer.Exists("docs/permissions.md"));

        // A clean keeps what is published, and the next build still knows what to remove.
        (await DotNet.Run(consumer.At(""), "clean")).AssertSuccess();
        Assert.True(consumer.Exists("docs/ReaderPolicy.json"));
        Assert.False(consumer.Exists("obj/Debug/net10.0/wiv-catalog.stamp"));
        consumer.Write("shop.permissions.yaml", Consumer.Catalog.Replace("ReaderPolicy", "ListerPolicy"));
        (await consumer.Build("--no-restore")).AssertSuccess();
        Assert.True(consumer.Exists("docs/ListerPolicy.json"));
        Assert.False(consumer.Exists("docs/ReaderPolicy.json"));
    }

    [Fact]
    public async Task A_check_fails_the_build_and_writes_nothing()
    {
        Consumer consumer = Publishing("Checking", "<TargetFramework>net10.0</TargetFramework>");

        DotNetResult missing = await consumer.Build("-p:WivCatalogCheck=true");
        DotNetResult written = await consumer.Build("--no-restore");
        DotNetResult same = await consumer.Build("--no-restore", "-p:WivCatalogCheck=true");
        consumer.Write("docs/ReaderPolicy.json", consumer.Read("docs/ReaderPolicy.json").Replace("s3:ListBucket", "s3:*"));
        DotNetResult edited = await consumer.Build("--no-restore", "-p:WivCatalogCheck=true");

        Assert.Contains("docs/permissions.md : error : the file is missing; run render", missing.AssertFailure().Diagnostics);
        written.AssertSuccess();
        same.AssertSuccess();
        Assert.StartsWith("docs/ReaderPolicy.json(6,1): error : the file differs", edited.AssertFailure().Diagnostics[0]);
        Assert.Contains("-      \"Action\": \"s3:*\"", edited.Output);
        Assert.Contains("+      \"Action\": \"s3:ListBucket\"", edited.Output);
        Assert.Contains("s3:*", consumer.Read("docs/ReaderPolicy.json"));
    }

    [Fact]
    public async Task A_project_with_several_frameworks_publishes_once()
    {
        Consumer consumer = Publishing("Several", "<TargetFramework /><TargetFrameworks>net8.0;net10.0</TargetFrameworks>");

        DotNetResult first = await consumer.Build();
        DotNetResult second = await consumer.Build("--no-restore");

        Assert.Equal(1, first.AssertSuccess().Count("wrote docs/permissions.md"));
        Assert.True(consumer.Exists("docs/ReaderPolicy.json"));
        Assert.False(second.AssertSuccess().Ran("WivCatalogRender"));
    }

    [Fact]
    public async Task An_editor_that_only_asks_for_the_compiler_arguments_publishes_nothing()
    {
        Consumer consumer = Publishing("Designing", "<TargetFramework>net10.0</TargetFramework>");
        string[] designTime = ["-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true"];

        DotNetResult result = await consumer.Build(["-t:Compile", .. designTime]);

        result.AssertSuccess();
        Assert.Contains("CoreCompile", result.Output);
        Assert.False(Directory.Exists(consumer.At("docs")));
    }

    private Consumer Publishing(string name, string frameworks) =>
        package
            .CreateConsumer(name)
            .WriteProject($"{frameworks}<WivCatalogOutput>docs\\</WivCatalogOutput>")
            .Write("shop.permissions.yaml", Consumer.Catalog);
}
