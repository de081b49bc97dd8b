namespace Wiv.Catalog.Package.Tests.Neighbours;

/// <summary>Others read YAML too, in the compiler and in the program, with versions of YamlDotNet of their own.</summary>
[Collection(PackageGroup.Name)]
public sealed class OtherAnalyzerTests(PackedPackage package)
{
    /// <summary>In the package folder of the machine: the project of these tests asks for it.</summary>
    private const string OtherYamlDotNet = "13.7.1";

    private const string Generator = """
        using System.Collections.Generic;
        using Microsoft.CodeAnalysis;
        using YamlDotNet.Serialization;

        [Generator(LanguageNames.CSharp)]
        public sealed class OtherGenerator : IIncrementalGenerator
        {
            public void Initialize(IncrementalGeneratorInitializationContext context) =>
                context.RegisterPostInitializationOutput(output =>
                {
                    var read = new DeserializerBuilder().Build().Deserialize<Dictionary<string, string>>("from: neighbour");
                    string version = typeof(DeserializerBuilder).Assembly.GetName().Version.ToString(2);
                    output.AddSource("Other.g.cs", $"static class Other {{ public const string Yaml = \"{read["from"]} {version}\"; }}");
                });
        }
        """;

    [Fact]
    public async Task Another_generator_and_the_program_keep_the_YamlDotNet_they_came_with()
    {
        await PackOther();
        Consumer consumer = package
            .CreateConsumer("BesideOther")
            .WriteProject(
                "<OutputType>Exe</OutputType><ImplicitUsings>enable</ImplicitUsings><WivCatalogOutput>docs</WivCatalogOutput>",
                """<PackageReference Include="Other.Generator" Version="1.0.0" /><PackageReference Include="YamlDotNet" Version="18.1.0" />"""
            )
            .Write("shop.permissions.yaml", Consumer.Catalog)
            .Write(
                "Program.cs",
                """
                var read = new YamlDotNet.Serialization.DeserializerBuilder().Build().Deserialize<Dictionary<string, string>>("a: b");
                Console.WriteLine($"{Other.Yaml}, {read["a"]} {typeof(YamlDotNet.Core.Parser).Assembly.GetName().Version!.Major}, {Shop.Permissions.S3.ListBucket}");
                """
            );

        (await consumer.Build()).AssertSuccess().AssertSilent();
        DotNetResult program = await consumer.RunProgram();

        Assert.Equal("neighbour 13.0, b 18, s3:ListBucket", program.AssertSuccess().Output.Trim());
        Assert.True(consumer.Exists("docs/ReaderPolicy.json"));
    }

    /// <summary>Packs a generator beside a YamlDotNet, as many are.</summary>
    private async Task PackOther()
    {
        Consumer other = package
            .CreateConsumer("Other")
            .WriteProject(
                "",
                """
                <AssemblyName>Other.Generator</AssemblyName>
                <PackageId>Other.Generator</PackageId>
                <IncludeBuildOutput>false</IncludeBuildOutput>
                <NoWarn>$(NoWarn);NU5128</NoWarn>
                """,
                $"""
                <PackageReference Include="YamlDotNet" Version="{OtherYamlDotNet}" PrivateAssets="all" GeneratePathProperty="true" />
                <Reference Include="$(RoslynTargetsPath)/bincore/Microsoft.CodeAnalysis.dll" Private="false" />
                <None Include="$(OutputPath)Other.Generator.dll;$(PkgYamlDotNet)/lib/net7.0/YamlDotNet.dll" Pack="true" PackagePath="analyzers/dotnet/cs" />
                """
            )
            .Write("OtherGenerator.cs", Generator);
        (await other.Run("pack", "-o", package.Feed)).AssertSuccess();
    }
}
