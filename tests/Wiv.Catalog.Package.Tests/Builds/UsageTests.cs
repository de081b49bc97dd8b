namespace Wiv.Catalog.Package.Tests.Builds;

/// <summary>How a build records what the code uses.</summary>
[Collection(PackageGroup.Name)]
public sealed class UsageTests(PackedPackage package)
{
    private const string Facts = "obj/Debug/net10.0/wiv.usage.json";

    /// <summary>An SDK in one file: its client is told by its namespace and name.</summary>
    private const string Sdk = """
        namespace Amazon.EC2
        {
            public interface IAmazonEC2
            {
                void StopInstances();
            }
        }
        """;

    private const string Code = """
        public static class Shop
        {
            public static void Close(Amazon.EC2.IAmazonEC2 ec2)
            {
                ec2.StopInstances();
            }
        }
        """;

    private const string Site = """{"file":"Shop.cs","line":5,"member":"Shop.Close"}""";

    [Fact]
    public async Task What_the_code_uses_is_recorded_once_for_every_compilation()
    {
        Consumer consumer = await Calling("Recording", "<WivCatalogPolicies>Reader; Lister</WivCatalogPolicies>");

        (await consumer.Build("-p:RunAnalyzers=false", "-p:ContinuousIntegrationBuild=true")).AssertSuccess();
        string facts = consumer.Read(Facts);
        DotNetResult second = await consumer.Build("--no-restore", "-p:RunAnalyzers=false", "-p:ContinuousIntegrationBuild=true");

        Assert.Contains("\"policies\":[\"Lister\",\"Reader\"]", facts);
        Assert.Contains(Site, facts);
        Assert.DoesNotContain(consumer.At(""), facts);
        Assert.False(second.AssertSuccess().Ran("WivCatalogRecordUsage"));

        // What somebody deleted is recorded again; what the project no longer wants is removed, and so is all by a clean.
        File.Delete(consumer.At(Facts));
        (await consumer.Build("--no-restore")).AssertSuccess();
        Assert.True(consumer.Exists(Facts));
        (await consumer.Build("--no-restore", "-p:WivCatalogUsage=false")).AssertSuccess();
        Assert.False(consumer.Exists(Facts));
        (await consumer.Build("--no-restore")).AssertSuccess();
        (await DotNet.Run(consumer.At(""), "clean", "Shop.csproj", "-nodeReuse:false")).AssertSuccess();
        Assert.False(consumer.Exists(Facts));
    }

    [Fact]
    public async Task Every_framework_records_its_own_and_debug_information_may_be_anywhere()
    {
        Consumer consumer = await Calling(
            "RecordingSeveral",
            """
            <TargetFramework /><TargetFrameworks>net8.0;net10.0</TargetFrameworks>
            <DebugType Condition="'$(TargetFramework)' == 'net8.0'">none</DebugType>
            <DebugType Condition="'$(TargetFramework)' == 'net10.0'">embedded</DebugType>
            """
        );

        (await consumer.Build()).AssertSuccess();

        Assert.Contains(Site, consumer.Read(Facts));
        Assert.Contains("""{"file":null,"line":null,"member":"Shop.Close"}""", consumer.Read(Facts.Replace("net10.0", "net8.0")));
    }

    [Fact]
    public async Task Neither_an_editor_nor_a_test_project_records()
    {
        Consumer consumer = await Calling("NotRecording", "");
        string[] designTime = ["-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true"];

        (await consumer.Build(["-t:Compile", .. designTime])).AssertSuccess();
        Assert.False(consumer.Exists(Facts));

        (await consumer.Build("-p:IsTestProject=true")).AssertSuccess();
        Assert.False(consumer.Exists(Facts));
    }

    /// <summary>A project without a catalog of its own that calls the SDK in a folder beside it.</summary>
    private async Task<Consumer> Calling(string name, string properties)
    {
        Consumer sdk = package
            .CreateConsumer(name + "Sdk")
            .WriteProject("", "<AssemblyName>AWSSDK.EC2</AssemblyName><TargetFramework>netstandard2.0</TargetFramework>", "")
            .Write("Sdk.cs", Sdk);
        (await sdk.Build()).AssertSuccess();
        string assembly = sdk.At("bin/Debug/netstandard2.0/AWSSDK.EC2.dll");
        return package
            .CreateConsumer(name)
            .WriteProject(properties, $"""<Reference Include="{assembly}" />""")
            .Write("Shop.cs", Code);
    }
}
