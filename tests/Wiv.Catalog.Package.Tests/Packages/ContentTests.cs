using System.IO.Compression;
using System.Xml.Linq;

namespace Wiv.Catalog.Package.Tests.Packages;

/// <summary>What is in the package, to the last file.</summary>
[Collection(PackageGroup.Name)]
public sealed class ContentTests(PackedPackage package)
{
    private static readonly string[] Expected =
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
    ];

    /// <summary>What every package has for its own sake.</summary>
    private static readonly string[] OfTheFormat = ["[Content_Types].xml", "_rels/", "package/"];

    [Fact]
    public void The_package_holds_these_files_and_no_others()
    {
        using ZipArchive archive = ZipFile.OpenRead(package.File);
        string[] entries = archive
            .Entries.Select(entry => entry.FullName)
            .Where(name => !OfTheFormat.Any(name.StartsWith))
            .Order(StringComparer.Ordinal)
            .ToArray();

        Assert.Equal(Expected, entries);
    }

    [Fact]
    public void Only_the_old_framework_needs_other_packages()
    {
        XElement metadata = Nuspec();

        string[] dependencies = Descendants(metadata, "dependency")
            .Select(element => $"{element.Parent!.Attribute("targetFramework")!.Value} {element.Attribute("id")!.Value}")
            .ToArray();
        Assert.Equal([".NETStandard2.0 Microsoft.Bcl.HashCode", ".NETStandard2.0 System.Text.Json"], dependencies);
    }

    [Fact]
    public void The_licence_and_the_notices_are_told()
    {
        using ZipArchive archive = ZipFile.OpenRead(package.File);
        using var reader = new StreamReader(archive.GetEntry("THIRD-PARTY-NOTICES.txt")!.Open());
        string notices = reader.ReadToEnd();

        Assert.Equal("MIT", Descendants(Nuspec(), "license").Single().Value);
        Assert.Contains("Antoine Aubry and contributors", notices);
        Assert.Contains(".NET Foundation and Contributors", notices);
        Assert.Contains("Patrik Svensson", notices);
        Assert.Contains("Matthew Manela", notices);
    }

    private XElement Nuspec()
    {
        using ZipArchive archive = ZipFile.OpenRead(package.File);
        using Stream stream = archive.GetEntry("Wiv.Catalog.nuspec")!.Open();
        return XElement.Load(stream);
    }

    private static IEnumerable<XElement> Descendants(XElement element, string name) =>
        element.Descendants().Where(descendant => descendant.Name.LocalName == name);
}
