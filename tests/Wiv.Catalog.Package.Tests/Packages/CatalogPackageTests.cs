using System.IO.Compression;

namespace Wiv.Catalog.Package.Tests.Packages;

/// <summary>Projects that hold catalogs and no code, and are packed for others to compile.</summary>
[Collection(PackageGroup.Name)]
public sealed class CatalogPackageTests(PackedPackage package)
{
    [Fact]
    public async Task A_package_holds_the_catalogs_and_what_makes_a_project_compile_them()
    {
        string packed = await Pack("Held", Catalog("Held"));

        using ZipArchive archive = ZipFile.OpenRead(packed);
        string[] entries =
        [
            .. archive
                .Entries.Select(entry => entry.FullName)
                .Where(name => name.StartsWith("build") || name.StartsWith("catalog") || name.StartsWith("lib")),
        ];
        Assert.Equal(
            [
                "build/Held.Catalog.props",
                "build/Held.Catalog.targets",
                "buildMultiTargeting/Held.Catalog.props",
                "buildTransitive/Held.Catalog.props",
                "catalog/catalog.permissions.yaml",
            ],
            entries.Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task Two_packages_serve_one_project_which_adds_to_one_of_them()
    {
        await Pack("Apples", Catalog("Apples"));
        await Pack("Pears", Catalog("Pears"));
        Consumer consumer = package
            .CreateConsumer("Both")
            .WriteProject(
                "<OutputType>Exe</OutputType><WivCatalogOutput>docs</WivCatalogOutput>",
                Reference("Apples") + Reference("Pears")
            )
            .Write(
                "own.permissions.yaml",
                "catalog: Apples\npolicies:\n  OwnPolicy:\n    permissions:\n      - { action: s3:GetBucketLocation, resource: Bucket, why: Know where it is }\n"
            )
            .Write(
                "Program.cs",
                "System.Console.WriteLine(string.Join(\"\\n\", Shop.ApplesPolicies.Reader.ToJson(), Shop.ApplesPolicies.Own.ToJson(), Shop.PearsPolicies.Reader.ToJson()));"
            );

        (await consumer.Build()).AssertSuccess();
        string[] policies = (await consumer.RunProgram()).AssertSuccess().Output.Trim().Split('\n');

        Assert.Collection(
            policies,
            policy => Assert.Contains("\"s3:ListBucket\",\"Resource\":\"arn:aws:s3:::apples\"", policy),
            policy => Assert.Contains("\"s3:GetBucketLocation\",\"Resource\":\"arn:aws:s3:::apples\"", policy),
            policy => Assert.Contains("\"s3:ListBucket\",\"Resource\":\"arn:aws:s3:::pears\"", policy)
        );
        Assert.True(consumer.Exists("docs/Apples/OwnPolicy.json") || consumer.Exists("docs/OwnPolicy.json"));
    }

    [Fact]
    public async Task Two_packages_add_to_a_third_which_is_compiled_once()
    {
        await Pack("Base", Catalog("Base"));
        await Pack("West", Addition("West"), items: Reference("Base"));
        await Pack("East", Addition("East"), items: Reference("Base"));
        Consumer consumer = package
            .CreateConsumer("Diamond")
            .WriteProject("<OutputType>Exe</OutputType>", Reference("West") + Reference("East"))
            .Write(
                "Program.cs",
                "System.Console.WriteLine(string.Join(\"\\n\", Shop.BasePolicies.Reader, Shop.BasePolicies.West, Shop.BasePolicies.East));"
            );

        (await consumer.Build()).AssertSuccess().AssertSilent();
        string[] policies = (await consumer.RunProgram()).AssertSuccess().Output.Trim().Split('\n');

        Assert.Equal(3, policies.Length);
        Assert.All(policies, policy => Assert.Contains("\"Resource\":\"arn:aws:s3:::base\"", policy));

        static string Addition(string name) =>
            $"catalog: Base\npolicies:\n  {name}Policy:\n    permissions:\n      - {{ action: s3:GetBucketLocation, resource: Bucket, why: Know where it is }}\n";
    }

    [Fact]
    public async Task A_name_that_two_packages_declare_is_an_error_that_names_both()
    {
        await Pack("Left", Catalog("Same"));
        await Pack("Right", Catalog("Same"));
        Consumer consumer = package.CreateConsumer("Clash").WriteProject("", Reference("Left") + Reference("Right"));

        string[] errors = (await consumer.Build()).AssertFailure().Diagnostics;

        Assert.Equal(2, errors.Length);
        Assert.All(
            errors,
            error => Assert.Contains("/right.catalog/1.0.0/catalog/catalog.permissions.yaml(", error.Replace('\\', '/'))
        );
        Assert.Contains(
            errors,
            error =>
                error.Contains(
                    "error WIV0009: the policy 'ReaderPolicy' is declared twice, first in left.catalog/1.0.0/catalog/catalog.permissions.yaml(5,3)"
                )
        );
    }

    [Fact]
    public async Task A_catalog_that_nothing_compiles_is_an_error()
    {
        await Pack("Alone", Catalog("Alone"), "PrivateAssets=\"all\"");
        Consumer consumer = package.CreateConsumer("Without").WriteProject("", "", Reference("Alone")).Write("Program.cs", "");

        Assert.Contains(
            "error WIV9007: the package Alone.Catalog contains a catalog that nothing here compiles; reference the package Wiv.Catalog too",
            Assert.Single((await consumer.Build()).AssertFailure().Diagnostics)
        );
    }

    [Fact]
    public async Task A_package_without_a_catalog_is_not_packed()
    {
        Consumer project = Project("Empty", "");

        DotNetResult packed = await DotNet.Run(project.At(""), "pack", "-o", "out");

        Assert.Contains(
            "error WIV9006: the package Empty.Catalog should contain catalogs, but no file here is one",
            Assert.Single(packed.AssertFailure().Diagnostics)
        );
        Assert.False(project.Exists("out/Empty.Catalog.1.0.0.nupkg"));
    }

    private static string Catalog(string name) =>
        $$"""
            catalog: {{name}}
            resources:
              Bucket: { arn: "arn:aws:s3:::{{name.ToLowerInvariant()}}" }
            policies:
              ReaderPolicy:
                permissions:
                  - { action: s3:ListBucket, resource: Bucket, why: Know what is there }

            """;

    private static string Reference(string name) => $"""<PackageReference Include="{name}.Catalog" Version="1.0.0" />""";

    private async Task<string> Pack(string name, string catalog, string reference = "", string items = "")
    {
        Consumer project = Project(name, reference, items).Write("catalog.permissions.yaml", catalog);
        (await DotNet.Run(project.At(""), "pack", "-o", package.Feed)).AssertSuccess();
        return Path.Combine(package.Feed, $"{name}.Catalog.1.0.0.nupkg");
    }

    // NU5104 is about the version that the tests give the package.
    private Consumer Project(string name, string reference, string items = "") =>
        package
            .CreateConsumer($"{name}.Catalog")
            .WriteProject(
                "",
                $"<TargetFramework>netstandard2.0</TargetFramework><PackageId>{name}.Catalog</PackageId><WivCatalogPackage>true</WivCatalogPackage><NoWarn>NU5104</NoWarn>",
                $"""<PackageReference Include="Wiv.Catalog" Version="{package.Version}" {reference} />{items}"""
            );
}
