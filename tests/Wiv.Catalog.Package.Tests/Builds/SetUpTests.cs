namespace Wiv.Catalog.Package.Tests.Builds;

/// <summary>What a project asks for in vain is an error that says what would be right.</summary>
[Collection(PackageGroup.Name)]
public sealed class SetUpTests(PackedPackage package)
{
    [Fact]
    public async Task Settings_that_cannot_be_met_are_errors()
    {
        Solution solution = package.CreateSolution("SetUp");
        Add("check", "<WivCatalogCheck>maybe</WivCatalogCheck>");
        Add("visibility", "<WivCatalogVisibility>secret</WivCatalogVisibility>");
        Add("library", "", "ExcludeAssets=\"compile\"");

        DotNetResult built = (await solution.Build()).AssertFailure();

        AssertSingle("check", "error WIV9003: 'maybe' is not a valid value of WivCatalogCheck; write true or false");
        AssertSingle(
            "visibility",
            "error WIV9003: 'secret' is not a valid value of WivCatalogVisibility; write internal or public"
        );
        AssertSingle("library", "error WIV9001: ");

        void Add(string name, string properties, string reference = "") =>
            solution
                .Add(name)
                .WriteProject(
                    "",
                    properties,
                    $"""<PackageReference Include="Wiv.Catalog" Version="{package.Version}" {reference} />"""
                )
                .Write("shop.permissions.yaml", Consumer.Catalog);

        void AssertSingle(string project, string expected) =>
            Assert.Contains(expected, Assert.Single(built.DiagnosticsOf($"{project}.csproj")));
    }

    [Fact]
    public async Task An_SDK_whose_compiler_is_too_old_is_an_error()
    {
        Consumer consumer = package.CreateConsumer("Old").WriteProject("").Write("shop.permissions.yaml", Consumer.Catalog);

        DotNetResult built = await consumer.Build("-p:CompilerApiVersion=roslyn4.7");

        Assert.Contains(
            "error WIV9008: this SDK compiles with Roslyn 4.7, but Wiv.Catalog needs 4.8",
            Assert.Single(built.AssertFailure().Diagnostics)
        );
    }
}
