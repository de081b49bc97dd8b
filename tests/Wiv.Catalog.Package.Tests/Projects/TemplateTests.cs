using System.Text.Json;

namespace Wiv.Catalog.Package.Tests.Projects;

/// <summary>The SDK's own templates have nothing to do with IAM, and nothing is told of them, not even in the editor.</summary>
[Collection(PackageGroup.Name)]
public sealed class TemplateTests(PackedPackage package)
{
    [Theory]
    [InlineData("console")]
    [InlineData("webapi")]
    [InlineData("mvc")]
    [InlineData("worker")]
    [InlineData("blazor")]
    public async Task A_project_from_a_template_is_told_nothing(string template)
    {
        Consumer consumer = package.CreateConsumer($"From {template}");
        (await DotNet.Run(consumer.At("."), "new", template, "--name", "Shop", "--output", ".", "--no-restore")).AssertSuccess();
        // The templates reference packages that the SDK does not bring.
        string added = $"""
            <PropertyGroup>{await MachineSources.Property()}</PropertyGroup>
            <ItemGroup><PackageReference Include="Wiv.Catalog" Version="{package.Version}" /></ItemGroup>
            """;
        consumer
            .Write("Shop.csproj", consumer.Read("Shop.csproj").Replace("</Project>", $"{added}</Project>"))
            .Write("shop.permissions.yaml", Consumer.Catalog);

        DotNetResult built = await consumer.Build("-p:ErrorLog=told.sarif%2Cversion=2.1");

        built.AssertSuccess();
        Assert.True(built.Ran("CoreCompile"));
        Assert.DoesNotContain(Told(consumer.Read("told.sarif")), rule => rule.StartsWith("WIV", StringComparison.Ordinal));
    }

    private static string[] Told(string sarif)
    {
        using JsonDocument log = JsonDocument.Parse(sarif);
        return log
            .RootElement.GetProperty("runs")
            .EnumerateArray()
            .SelectMany(run => run.GetProperty("results").EnumerateArray())
            .Select(result => result.GetProperty("ruleId").GetString()!)
            .ToArray();
    }
}
