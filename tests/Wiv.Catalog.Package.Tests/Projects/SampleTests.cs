namespace Wiv.Catalog.Package.Tests.Projects;

/// <summary>The sample of this repository, as somebody would have it who copied it to a place of their own.</summary>
[Collection(PackageGroup.Name)]
public sealed class SampleTests(PackedPackage package)
{
    [Fact]
    public async Task The_sample_builds_from_the_package_wherever_it_lies()
    {
        Consumer sample = package.CreateConsumer("Sample/consumer-sample");
        foreach (string file in (string[])["Directory.Build.props", "Directory.Packages.props"])
        {
            sample.Write($"../{file}", File.ReadAllText(Repository.At(file)));
        }

        foreach (string folder in (string[])["consumer-sample", "catalog"])
        {
            Copy(folder, sample.At(".."));
        }

        Directory.Delete(sample.At("../catalog/generated"), recursive: true);
        DateTime start = DateTime.UtcNow;
        string property = $"-p:WivCatalogFromPackage={package.Version}";
        DotNetResult built = await sample.Run("build", property);
        DotNetResult run = await sample.Run("run", "--no-build", property);

        built.AssertSuccess().AssertSilent();
        Assert.Contains("OrganizationRetrievalPolicy", run.AssertSuccess().Output);
        foreach (string file in Directory.GetFiles(Repository.At("catalog/generated")))
        {
            Assert.Equal(File.ReadAllText(file), sample.Read($"../catalog/generated/{Path.GetFileName(file)}"));
            Assert.True(File.GetLastWriteTimeUtc(file) < start, $"{file} was written");
        }
    }

    private static void Copy(string folder, string to)
    {
        IEnumerable<string> files = Directory
            .EnumerateFiles(Repository.At(folder), "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Repository.Root, file))
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"));
        foreach (string file in files)
        {
            string copy = Path.Combine(to, file);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(Repository.At(file), copy);
        }
    }
}
