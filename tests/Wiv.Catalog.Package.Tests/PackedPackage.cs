namespace Wiv.Catalog.Package.Tests;

/// <summary>
/// The packages, packed once for all tests under a version of their own, and a folder outside the repository whose projects
/// can reference them. Packages are installed there too, so that the machine's stay as they are.
/// </summary>
public sealed class PackedPackage : IAsyncLifetime
{
    /// <summary>A space and a letter beyond ASCII, for paths have them.</summary>
    private readonly string folder = Directory.CreateTempSubdirectory("wiv catalog Prüfung ").FullName;

    public string Version { get; } = $"0.0.0-test.{Guid.NewGuid():N}";

    /// <summary>The folder that packages are restored from.</summary>
    public string Feed => At("feed");

    public string File => FileOf("Wiv.Catalog", "nupkg");

    public async Task InitializeAsync()
    {
        await Pack(Feed);
        Write(
            "nuget.config",
            $"""
            <configuration>
              <packageSources><clear /><add key="packed" value="feed" /></packageSources>
              <fallbackPackageFolders><add key="machine" value="{MachinePackages}" /></fallbackPackageFolders>
              <config><add key="globalPackagesFolder" value="packages" /></config>
            </configuration>
            """
        );
        foreach (string file in (string[])["Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props"])
        {
            Write(file, "<Project />");
        }
    }

    public async Task DisposeAsync()
    {
        await CompilerServer.Stop(folder);
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Packs both packages as they were built.</summary>
    internal async Task Pack(string output)
    {
        foreach (string name in (string[])["Wiv.Catalog", "Wiv.Catalog.Cli"])
        {
            string project = Repository.At($"generator/{name}/{name}.csproj");
            string[] arguments = ["--no-build", "-c", Repository.Configuration, "-o", output];
            (await DotNet.Run(folder, ["pack", project, .. arguments, $"-p:PackageVersion={Version}"])).AssertSuccess();
        }
    }

    /// <summary>A file in the feed.</summary>
    internal string FileOf(string id, string extension) => Path.Combine(Feed, $"{id}.{Version}.{extension}");

    /// <summary>A place in the folder of the tests.</summary>
    internal string At(string path) => Path.Combine(folder, path);

    /// <summary>A new folder for a project that references the package.</summary>
    internal Consumer CreateConsumer(string name) => new(Directory.CreateDirectory(At(name)).FullName, Version);

    /// <summary>A new folder for several projects.</summary>
    internal Solution CreateSolution(string name) => new(Directory.CreateDirectory(At(name)).FullName, Version);

    /// <summary>Read only, and only so that nothing is downloaded a second time.</summary>
    private static string MachinePackages =>
        Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    private void Write(string file, string text) => System.IO.File.WriteAllText(At(file), text);
}
