using System.Runtime.InteropServices;
using Xunit.Abstractions;

namespace Wiv.Catalog.Package.Tests.Projects;

/// <summary>Programs that are published with nothing in them but what they call.</summary>
[Collection(PackageGroup.Name)]
public sealed class PublishTests(PackedPackage package, ITestOutputHelper output)
{
    private const string Program = """
        using Wiv.Catalog;

        PolicyDocument policy = Shop.ShopPolicies.Reader;
        PolicyDocument read = PolicyDocument.Parse(policy.ToJson());
        System.Console.WriteLine(read.Equals(policy) ? policy.ToJson() : "The policy was not read as it was written.");

        """;

    [Fact]
    public async Task A_trimmed_program_in_a_single_file_prints_the_policy()
    {
        Consumer consumer = await CreateConsumer(
            "Trimmed",
            "<PublishTrimmed>true</PublishTrimmed><PublishSingleFile>true</PublishSingleFile>"
        );

        DotNetResult published = await Publish(consumer, "--self-contained");

        published.AssertSuccess().AssertSilent();
        await AssertPrints(consumer);
        Assert.False(consumer.Exists("out/Wiv.Catalog.dll"));
    }

    /// <summary>
    /// The packages lie in a folder without a space, as they do at home: the SDK hands the linker the paths of its own libraries
    /// without quotes, and so links no program at all from a folder with one. The project keeps its space and its letter.
    /// </summary>
    [Fact]
    public async Task A_native_program_prints_the_policy()
    {
        using var packages = new PlainFolder();
        Consumer consumer = await CreateConsumer(
            "Native",
            $"<PublishAot>true</PublishAot><RestorePackagesPath>{packages.Path}</RestorePackagesPath>"
        );

        DotNetResult published = await Publish(consumer);
        if (published.Diagnostics.FirstOrDefault(line => line.Contains("linker") && line.Contains("not found")) is { } missing)
        {
            output.WriteLine($"Not tried, for this machine cannot link native programs: {missing}");
            return;
        }

        published.AssertSuccess().AssertSilent();
        await AssertPrints(consumer);
    }

    private static async Task AssertPrints(Consumer consumer)
    {
        string program = consumer.At(OperatingSystem.IsWindows() ? "out/Shop.exe" : "out/Shop");
        DotNetResult printed = await DotNet.RunProgram(consumer.At(""), program);
        Assert.StartsWith("{\"Version\":\"2012-10-17\"", printed.AssertSuccess().Output);
    }

    private static Task<DotNetResult> Publish(Consumer consumer, params string[] arguments) =>
        consumer.Run(["publish", "-r", RuntimeInformation.RuntimeIdentifier, "-o", "out", .. arguments]);

    /// <summary>The runtime and the linkers come from where this machine gets its packages.</summary>
    private async Task<Consumer> CreateConsumer(string name, string properties) =>
        package
            .CreateConsumer(name)
            .WriteProject(
                $"""
                <OutputType>Exe</OutputType>
                <TrimmerSingleWarn>false</TrimmerSingleWarn>
                <InvariantGlobalization>true</InvariantGlobalization>
                <NuGetAudit>false</NuGetAudit>
                {await MachineSources.Property()}
                {properties}
                """
            )
            .Write("shop.permissions.yaml", Consumer.Catalog)
            .Write("Program.cs", Program);
}
