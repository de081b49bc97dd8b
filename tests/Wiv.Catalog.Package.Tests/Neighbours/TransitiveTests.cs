namespace Wiv.Catalog.Package.Tests.Neighbours;

/// <summary>A library uses the package, and an app uses the library.</summary>
[Collection(PackageGroup.Name)]
public sealed class TransitiveTests(PackedPackage package)
{
    [Fact]
    public async Task An_app_compiles_catalogs_through_the_library_and_carries_nothing_else_of_the_package()
    {
        Solution solution = CreateSolution("Transitive", "", "");

        (await solution.Build()).AssertSuccess().AssertSilent();

        await AssertPrintsBoth(solution.Project("App"));
        Assert.Equal(
            ["App.deps.json", "App.dll", "App.pdb", "App.runtimeconfig.json", "Library.dll", "Library.pdb", "Wiv.Catalog.dll"],
            Directory
                .GetFileSystemEntries(solution.Project("App").At("bin/Debug/net10.0"))
                .Select(file => Path.GetFileName(file))
                .Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task An_app_beside_a_library_that_keeps_the_package_to_itself_references_its_own()
    {
        Solution solution = CreateSolution("Private", "PrivateAssets=\"all\"", """<PackageReference Include="Wiv.Catalog" />""");

        (await solution.Build()).AssertSuccess().AssertSilent();

        await AssertPrintsBoth(solution.Project("App"));
    }

    private static async Task AssertPrintsBoth(Consumer app)
    {
        string printed = (await app.RunProgram()).AssertSuccess().Output;
        Assert.Contains("s3:ListBucket", printed);
        Assert.EndsWith("s3:GetBucketLocation", printed.Trim());
    }

    /// <summary>A solution whose package versions are managed centrally: a library gives a policy away, and an app has a catalog too.</summary>
    private Solution CreateSolution(string name, string ofTheLibrary, string ofTheApp)
    {
        Solution solution = package.CreateSolution(name);
        solution.Folder.Write(
            "Directory.Packages.props",
            $"""
            <Project>
              <PropertyGroup>
                <ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally>
                <CentralPackageTransitivePinningEnabled>true</CentralPackageTransitivePinningEnabled>
              </PropertyGroup>
              <ItemGroup><PackageVersion Include="Wiv.Catalog" Version="{package.Version}" /></ItemGroup>
            </Project>
            """
        );
        solution
            .Add("Library")
            .WriteProject("", "", $"""<PackageReference Include="Wiv.Catalog" {ofTheLibrary} />""")
            .Write("shop.permissions.yaml", Consumer.Catalog)
            .Write(
                "Catalog.cs",
                "namespace Library { public static class Catalog { public static Wiv.Catalog.PolicyDocument Reader => ShopPolicies.Reader; } }"
            );
        solution
            .Add("App")
            .WriteProject(
                "",
                "<OutputType>Exe</OutputType><UseAppHost>false</UseAppHost>",
                """<ProjectReference Include="../Library/Library.csproj" />""" + ofTheApp
            )
            .Write(
                "app.permissions.yaml",
                Consumer.Catalog.Replace("Shop", "App").Replace("s3:ListBucket", "s3:GetBucketLocation")
            )
            .Write(
                "Program.cs",
                "System.Console.WriteLine(Library.Catalog.Reader.ToJson() + App.Permissions.S3.GetBucketLocation);"
            );
        return solution;
    }
}
