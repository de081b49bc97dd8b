namespace Wiv.Catalog.Package.Tests.Packages;

/// <summary>A release cannot take away what an earlier one gave.</summary>
[Collection(PackageGroup.Name)]
public sealed class ValidationTests(PackedPackage package)
{
    [Fact]
    public async Task Packing_fails_when_an_earlier_release_had_a_type_that_is_gone()
    {
        Consumer earlier = package
            .CreateConsumer("Earlier")
            .WriteProject(
                "",
                """
                <TargetFramework />
                <TargetFrameworks>net8.0;netstandard2.0</TargetFrameworks>
                <AssemblyName>Wiv.Catalog</AssemblyName>
                <PackageId>Wiv.Catalog</PackageId>
                <Version>0.0.1</Version>
                """,
                ""
            )
            .Write("Gone.cs", "namespace Wiv.Catalog { public static class Gone { } }");
        (await earlier.Run("pack", "-o", "out")).AssertSuccess();
        string baseline = earlier.At("out/Wiv.Catalog.0.0.1.nupkg");
        string project = Repository.At("generator/Wiv.Catalog/Wiv.Catalog.csproj");
        string[] arguments = ["--no-build", "-c", Repository.Configuration, "-o", package.At("refused")];
        // The SDK does not validate again what it validated once, whatever it is compared with.
        string[] anew =
        [
            $"-p:PackageValidationBaselinePath={baseline}",
            $"-p:_ApiCompatValidatePackageSemaphoreFile={earlier.At("validated")}",
        ];

        DotNetResult packed = await earlier.Run(["pack", project, .. arguments, .. anew]);

        Assert.Contains(
            packed.AssertFailure().Diagnostics,
            line => line.Contains("error CP0001: Type 'Wiv.Catalog.Gone' exists on")
        );
    }
}
