using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;

namespace Wiv.Catalog.Package.Tests.Packages;

/// <summary>Nothing in the packages tells, or depends on, the machine that packed them.</summary>
[Collection(PackageGroup.Name)]
public sealed class MachineTests(PackedPackage package)
{
    public static TheoryData<string, string> Packages =>
        new()
        {
            { "Wiv.Catalog", "nupkg" },
            { "Wiv.Catalog", "snupkg" },
            { "Wiv.Catalog.Cli", "nupkg" },
            { "Wiv.Catalog.Cli", "snupkg" },
        };

    [Theory]
    [MemberData(nameof(Packages))]
    public void No_file_holds_the_path_of_the_repository(string id, string extension)
    {
        byte[][] paths = [Encoding.UTF8.GetBytes(Repository.Root), Encoding.Unicode.GetBytes(Repository.Root)];

        Assert.All(
            Archive.Read(package.FileOf(id, extension)),
            file => Assert.All(paths, path => Assert.Equal(-1, file.Value.AsSpan().IndexOf(path)))
        );
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void Symbols_name_sources_of_the_repository_and_no_places_of_the_machine(string id, string extension)
    {
        string[] documents = Archive
            .Read(package.FileOf(id, extension))
            .Where(file =>
                Path.GetFileName(file.Key).StartsWith("Wiv.", StringComparison.OrdinalIgnoreCase)
                || file.Key.Contains("wiv-catalog.")
            )
            .SelectMany(file => Documents(file.Key, file.Value))
            .ToArray();

        Assert.NotEmpty(documents);
        Assert.All(documents, document => Assert.StartsWith("/_/", document.Replace('\\', '/')));
    }

    [Fact]
    public async Task Packing_again_gives_the_same_bytes()
    {
        string again = package.At("again");
        await package.Pack(again);

        Assert.Equal(4, Directory.GetFiles(again).Length);
        foreach (string file in Directory.GetFiles(again))
        {
            SortedDictionary<string, byte[]> first = Archive.Read(Path.Combine(package.Feed, Path.GetFileName(file)));
            SortedDictionary<string, byte[]> second = Archive.Read(file);
            Assert.Equal(first.Keys, second.Keys);
            Assert.All(first, entry => Assert.True(entry.Value.SequenceEqual(second[entry.Key]), $"{entry.Key} differs"));
        }
    }

    /// <summary>The source files that symbols name, be they on their own or inside an assembly.</summary>
    private static string[] Documents(string name, byte[] file)
    {
        if (name.EndsWith(".pdb", StringComparison.Ordinal))
        {
            using var symbols = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(file));
            return Documents(symbols.GetMetadataReader());
        }

        if (!name.EndsWith(".dll", StringComparison.Ordinal))
        {
            return [];
        }

        using var assembly = new PEReader(new MemoryStream(file));
        return assembly
            .ReadDebugDirectory()
            .Where(entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb)
            .SelectMany(entry =>
            {
                using MetadataReaderProvider symbols = assembly.ReadEmbeddedPortablePdbDebugDirectoryData(entry);
                return Documents(symbols.GetMetadataReader());
            })
            .ToArray();
    }

    private static string[] Documents(MetadataReader reader) =>
        [.. reader.Documents.Select(handle => reader.GetString(reader.GetDocument(handle).Name))];
}
