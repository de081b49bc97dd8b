namespace Wiv.Catalog.Package.Tests.Builds;

/// <summary>What a build leaves for <c>wiv-catalog usage</c> to read: its assembly, and a file that says what MSBuild knows.</summary>
[Collection(PackageGroup.Name)]
public sealed class UsageTests(PackedPackage package)
{
    private const string Said = "obj/Debug/net10.0/wiv-catalog.usage-arguments.txt";
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
    public async Task A_build_starts_no_process_and_usage_reads_its_assembly()
    {
        Consumer consumer = await Calling("Recording", "<WivCatalogPolicies>Reader; Lister</WivCatalogPolicies>");

        DotNetResult built = await consumer.Build("-p:RunAnalyzers=false", "-p:ContinuousIntegrationBuild=true");
        Assert.False(built.AssertSuccess().Ran("WivCatalogRecordUsage"));
        Assert.False(consumer.Exists(Facts));
        string facts = await Read(consumer);

        Assert.Contains("\"policies\":[\"Lister\",\"Reader\"]", facts);
        Assert.Contains(Site, facts);
        Assert.DoesNotContain(consumer.At(""), facts);

        // What the project no longer wants is removed, and so is all by a clean.
        (await consumer.Build("--no-restore", "-p:WivCatalogUsage=false")).AssertSuccess();
        Assert.False(consumer.Exists(Facts));
        Assert.False(consumer.Exists(Said));
        (await consumer.Build("--no-restore")).AssertSuccess();
        await Read(consumer);
        (await DotNet.Run(consumer.At(""), "clean", "Shop.csproj", "-nodeReuse:false")).AssertSuccess();
        Assert.False(consumer.Exists(Facts));
        Assert.False(consumer.Exists(Said));
    }

    [Fact]
    public async Task Every_framework_is_read_and_debug_information_may_be_anywhere()
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

        Assert.Contains(Site, await Read(consumer));
        Assert.Contains("""{"file":null,"line":null,"member":"Shop.Close"}""", consumer.Read(Facts.Replace("net10.0", "net8.0")));
    }

    [Fact]
    public async Task Neither_an_editor_nor_a_test_project_is_read()
    {
        Consumer consumer = await Calling("NotRecording", "");
        string[] designTime = ["-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true"];

        (await consumer.Build(["-t:Compile", .. designTime])).AssertSuccess();
        Assert.False(consumer.Exists(Said));

        (await consumer.Build("-p:IsTestProject=true")).AssertSuccess();
        Assert.False(consumer.Exists(Said));
    }

    /// <summary>The facts that the command keeps; it fails afterwards, for there is no catalog to compare them with.</summary>
    private static async Task<string> Read(Consumer consumer)
    {
        await DotNet.Run(
            consumer.At(""),
            Repository.At($"generator/Wiv.Catalog.Cli/bin/{Repository.Configuration}/net8.0/wiv-catalog.dll"),
            "usage",
            "Shop.csproj"
        );
        return consumer.Read(Facts);
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
