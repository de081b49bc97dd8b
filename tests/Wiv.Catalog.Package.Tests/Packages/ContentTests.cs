using System.Runtime.InteropServices;
using System.Text;

namespace Wiv.Catalog.Package.Tests.Packages;

/// <summary>What is in the packages, to the last file, and what they say of themselves.</summary>
[Collection(PackageGroup.Name)]
public sealed class ContentTests(PackedPackage package)
{
    public static TheoryData<string, string, string[]> Contents =>
        new()
        {
            {
                "Wiv.Catalog",
                "nupkg",
                [
                    "README.md",
                    "THIRD-PARTY-NOTICES.txt",
                    "Wiv.Catalog.nuspec",
                    "analyzers/dotnet/cs/Wiv.Catalog.CodeFixes.dll",
                    "analyzers/dotnet/cs/Wiv.Catalog.Completion.dll",
                    "analyzers/dotnet/cs/Wiv.Catalog.Core.dll",
                    "analyzers/dotnet/cs/Wiv.Catalog.Generator.dll",
                    "analyzers/dotnet/cs/Wiv.Catalog.YamlDotNet.dll",
                    "build/Wiv.Catalog.Pack.targets",
                    "build/Wiv.Catalog.Render.targets",
                    "build/Wiv.Catalog.SetUp.targets",
                    "build/Wiv.Catalog.Usage.targets",
                    "build/Wiv.Catalog.props",
                    "build/Wiv.Catalog.targets",
                    "build/catalog-package/Guard.targets",
                    "build/catalog-package/Items.props",
                    "buildMultiTargeting/Wiv.Catalog.props",
                    "buildMultiTargeting/Wiv.Catalog.targets",
                    "buildTransitive/Wiv.Catalog.props",
                    "buildTransitive/Wiv.Catalog.targets",
                    "icon.png",
                    "lib/net8.0/Wiv.Catalog.dll",
                    "lib/net8.0/Wiv.Catalog.xml",
                    "lib/netstandard2.0/Wiv.Catalog.dll",
                    "lib/netstandard2.0/Wiv.Catalog.xml",
                    "tools/DiffPlex.dll",
                    "tools/Spectre.Console.Ansi.dll",
                    "tools/Spectre.Console.dll",
                    "tools/System.CommandLine.dll",
                    "tools/wiv-catalog.dll",
                    "tools/wiv-catalog.runtimeconfig.json",
                ]
            },
            {
                "Wiv.Catalog",
                "snupkg",
                ["Wiv.Catalog.nuspec", "lib/net8.0/Wiv.Catalog.pdb", "lib/netstandard2.0/Wiv.Catalog.pdb"]
            },
            {
                "Wiv.Catalog.Cli",
                "nupkg",
                [
                    "README.md",
                    "THIRD-PARTY-NOTICES.txt",
                    "Wiv.Catalog.Cli.nuspec",
                    "icon.png",
                    "tools/net8.0/any/DiffPlex.dll",
                    "tools/net8.0/any/DotnetToolSettings.xml",
                    "tools/net8.0/any/Spectre.Console.Ansi.dll",
                    "tools/net8.0/any/Spectre.Console.dll",
                    "tools/net8.0/any/System.CommandLine.dll",
                    "tools/net8.0/any/Wiv.Catalog.Core.dll",
                    "tools/net8.0/any/Wiv.Catalog.YamlDotNet.dll",
                    .. Precompiled,
                    "tools/net8.0/any/wiv-catalog.deps.json",
                    "tools/net8.0/any/wiv-catalog.dll",
                    "tools/net8.0/any/wiv-catalog.pdb",
                    "tools/net8.0/any/wiv-catalog.runtimeconfig.json",
                ]
            },
            { "Wiv.Catalog.Cli", "snupkg", ["Wiv.Catalog.Cli.nuspec", "tools/net8.0/any/wiv-catalog.pdb"] },
        };

    private static readonly string[] PrecompiledAssemblies =
    [
        "System.CommandLine",
        "Wiv.Catalog.Core",
        "Wiv.Catalog.YamlDotNet",
        "wiv-catalog",
    ];

    /// <summary>A release carries images for the system that packs it.</summary>
    private static string[] Precompiled =>
        Repository.Configuration != "Release"
            ? []
            :
            [
                .. PrecompiledAssemblies.Select(name =>
                    $"tools/net8.0/any/precompiled/{RuntimeInformation.RuntimeIdentifier}/{name}.dll"
                ),
            ];

    private static readonly string[] OwnAssemblies =
    [
        "Wiv.Catalog",
        "Wiv.Catalog.CodeFixes",
        "Wiv.Catalog.Completion",
        "Wiv.Catalog.Core",
        "Wiv.Catalog.Generator",
        "wiv-catalog",
    ];

    [Theory]
    [MemberData(nameof(Contents))]
    public void A_package_holds_these_files_and_no_others(string id, string extension, string[] files) =>
        Assert.Equal(files, Archive.Read(package.FileOf(id, extension)).Keys);

    [Fact]
    public void Only_the_old_framework_needs_other_packages()
    {
        string[] dependencies = Archive
            .Metadata(package.File, "dependency")
            .Select(element => $"{element.Parent!.Attribute("targetFramework")!.Value} {element.Attribute("id")!.Value}")
            .ToArray();

        Assert.Equal([".NETStandard2.0 Microsoft.Bcl.HashCode", ".NETStandard2.0 System.Text.Json"], dependencies);
    }

    [Theory]
    [InlineData("Wiv.Catalog")]
    [InlineData("Wiv.Catalog.Cli")]
    public void A_package_tells_its_licence_its_page_and_where_it_comes_from(string id)
    {
        string file = package.FileOf(id, "nupkg");
        string notices = Encoding.UTF8.GetString(Archive.Read(file)["THIRD-PARTY-NOTICES.txt"]);

        Assert.Equal("MIT", Archive.Metadata(file, "license").Single().Value);
        Assert.Equal("icon.png", Archive.Metadata(file, "icon").Single().Value);
        Assert.Equal("README.md", Archive.Metadata(file, "readme").Single().Value);
        Assert.Equal(
            "https://github.com/wiv-catalog/wiv-catalog",
            Archive.Metadata(file, "repository").Single().Attribute("url")!.Value
        );
        Assert.Contains("Antoine Aubry and contributors", notices);
        Assert.Contains(".NET Foundation and Contributors", notices);
        Assert.Contains("Patrik Svensson", notices);
        Assert.Contains("Matthew Manela", notices);
    }

    /// <summary>A notice is a line that names what it is for, and a line with its page.</summary>
    [Theory]
    [InlineData("Wiv.Catalog")]
    [InlineData("Wiv.Catalog.Cli")]
    public void A_package_names_every_assembly_of_others_in_its_notices(string id)
    {
        SortedDictionary<string, byte[]> files = Archive.Read(package.FileOf(id, "nupkg"));
        string[] lines = Encoding.UTF8.GetString(files["THIRD-PARTY-NOTICES.txt"]).ReplaceLineEndings("\n").Split('\n');
        string[] named =
        [
            .. lines
                .Zip(lines.Skip(1))
                .Where(pair => pair.Second.StartsWith("https://", StringComparison.Ordinal))
                .SelectMany(pair => pair.First.Split([' ', '(', ')', ';', ',']))
                .Select(word => word.EndsWith(".dll", StringComparison.Ordinal) ? word[..^".dll".Length] : word),
        ];
        string[] ofOthers = files
            .Keys.Where(file => file.EndsWith(".dll", StringComparison.Ordinal))
            .Select(file => Path.GetFileNameWithoutExtension(file)!)
            .Distinct()
            .Except(OwnAssemblies)
            .ToArray();

        Assert.NotEmpty(ofOthers);
        Assert.Empty(ofOthers.Except(named));
    }
}
