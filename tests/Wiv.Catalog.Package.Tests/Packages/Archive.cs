using System.IO.Compression;
using System.Xml.Linq;

namespace Wiv.Catalog.Package.Tests.Packages;

/// <summary>What is in a package.</summary>
internal static class Archive
{
    /// <summary>What every package has for its own sake.</summary>
    private static readonly string[] OfTheFormat = ["[Content_Types].xml", "_rels/", "package/"];

    /// <summary>The files by their names, in ordinal order.</summary>
    public static SortedDictionary<string, byte[]> Read(string package)
    {
        using ZipArchive archive = ZipFile.OpenRead(package);
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (ZipArchiveEntry entry in archive.Entries.Where(entry => !OfTheFormat.Any(entry.FullName.StartsWith)))
        {
            using Stream stream = entry.Open();
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            files.Add(entry.FullName, bytes.ToArray());
        }

        return files;
    }

    /// <summary>The elements with that name of what the package says of itself.</summary>
    public static IEnumerable<XElement> Metadata(string package, string element)
    {
        byte[] nuspec = Read(package).Single(file => file.Key.EndsWith(".nuspec", StringComparison.Ordinal)).Value;
        return XElement.Load(new MemoryStream(nuspec)).Descendants().Where(descendant => descendant.Name.LocalName == element);
    }
}
