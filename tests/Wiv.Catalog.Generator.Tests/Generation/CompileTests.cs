using Microsoft.CodeAnalysis.CSharp;

namespace Wiv.Catalog.Generator.Tests.Generation;

/// <summary>Generated code compiles without a word from the compiler, whatever the project is like.</summary>
public sealed class CompileTests
{
    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.CSharp8)]
    [InlineData(LanguageVersion.CSharp9)]
    [InlineData(LanguageVersion.CSharp12)]
    [InlineData(LanguageVersion.Latest)]
    public void It_compiles_in_every_language_version(LanguageVersion language) =>
        AssertSilent(new GeneratorHost([GeneratorHost.Wiv()], language: language));

    [Theory]
    [InlineData("")]
    [InlineData("my-app.1st.class")]
    [InlineData("namespace.event")]
    [InlineData("Wiv")]
    [InlineData("System")]
    [InlineData("Amazon.Permissions")]
    public void It_compiles_in_every_root_namespace(string @namespace) =>
        AssertSilent(new GeneratorHost([GeneratorHost.Wiv()], properties: new() { ["RootNamespace"] = @namespace }));

    [Fact]
    public void It_compiles_beside_types_of_the_user_s_with_the_same_names() =>
        AssertSilent(
            new GeneratorHost(
                [GeneratorHost.Wiv()],
                "namespace Shop { class System { } class Wiv { } class Amazon { } class Policy { } class PolicyDocument { } class String { } class Arn { } }"
            )
        );

    [Fact]
    public void It_compiles_as_public_code() =>
        AssertSilent(
            new GeneratorHost(
                [GeneratorHost.Wiv()],
                properties: new() { ["RootNamespace"] = "Shop", ["WivCatalogVisibility"] = "public" }
            )
        );

    [Fact]
    public void Its_namespace_can_be_chosen()
    {
        GeneratorRun run = new GeneratorHost(
            [GeneratorHost.Wiv()],
            "class User { string action = Other.Place.Permissions.Ec2.DescribeAny; object Action() { return action; } }",
            properties: new() { ["RootNamespace"] = "Shop", ["WivCatalogNamespace"] = "Other.Place" }
        ).Run();

        Assert.Empty(run.CompilerMessages);
    }

    [Fact]
    public void A_project_without_a_catalog_gets_nothing()
    {
        GeneratorRun run = new GeneratorHost(
            [],
            properties: new() { ["WivCatalogVisibility"] = "secret" },
            hasRuntime: false
        ).Run();

        Assert.Empty(run.Files);
        Assert.Empty(run.Problems);
    }

    private static void AssertSilent(GeneratorHost host)
    {
        GeneratorRun run = host.Run();

        Assert.Empty(run.Problems);
        Assert.Empty(run.CompilerMessages);
        Assert.True(run.Files.Count > 40, "The Wiv catalog gives a file for each of its services.");
    }
}
