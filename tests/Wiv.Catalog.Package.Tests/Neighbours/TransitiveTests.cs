namespace Wiv.Catalog.Package.Tests.Neighbours;

/// <summary>A library uses the package, and an app uses the library.</summary>
[Collection(PackageGroup.Name)]
public sealed class TransitiveTests(PackedPackage package)
{
    private const string Library = """<ProjectReference Include="../Library/Library.csproj" />""";

    [Fact]
    public async Task An_app_gets_the_library_of_a_library_s_catalog_and_nothing_else()
    {
        Solution solution = CreateSolution("Transitive", "");
        solution
            .Add("App")
            .WriteProject("", "<OutputType>Exe</OutputType><UseAppHost>false</UseAppHost>", Library)
            .Write("Program.cs", "System.Console.WriteLine(Library.Catalog.Reader.ToJson());");

        (await solution.Build()).AssertSuccess().AssertSilent();
        Consumer app = solution.Project("App");

        Assert.Contains("s3:ListBucket", (await app.RunProgram()).AssertSuccess().Output);
        Assert.Equal(
            ["App.deps.json", "App.dll", "App.pdb", "App.runtimeconfig.json", "Library.dll", "Library.pdb", "Wiv.Catalog.dll"],
            Directory
                .GetFileSystemEntries(app.At("bin/Debug/net10.0"))
                .Select(file => Path.GetFileName(file))
                .Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task An_app_beside_a_library_that_keeps_the_package_to_itself_references_its_own()
    {
        Solution solution = CreateSolution("Private", "PrivateAssets=\"all\"");
        solution
            .Add("App")
            .WriteProject("", "<OutputType>Exe</OutputType>", Library + """<PackageReference Include="Wiv.Catalog" />""")
            .Write(
                "app.permissions.yaml",
                Consumer.Catalog.Replace("Shop", "App").Replace("s3:ListBucket", "s3:GetBucketLocation")
            )
            .Write(
                "Program.cs",
                "System.Console.WriteLine(Library.Catalog.Reader.ToJson() + App.Permissions.S3.GetBucketLocation);"
            );

        (await solution.Build()).AssertSuccess().AssertSilent();

        string printed = (await solution.Project("App").RunProgram()).AssertSuccess().Output;
        Assert.Contains("s3:ListBucket", printed);
        Assert.EndsWith("s3:GetBucketLocation", printed.Trim());
    }

    /// <summary>A solution whose package versions are managed centrally, with a library that gives a policy away.</summary>
    private Solution CreateSolution(string name, string reference)
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
            .WriteProject("", "", $"""<PackageReference Include="Wiv.Catalog" {reference} />""")
            .Write("shop.permissions.yaml", Consumer.Catalog)
            .Write(
                "Catalog.cs",
                "namespace Library { public static class Catalog { public static Wiv.Catalog.PolicyDocument Reader => ShopPolicies.Reader; } }"
            );
        return solution;
    }
}
