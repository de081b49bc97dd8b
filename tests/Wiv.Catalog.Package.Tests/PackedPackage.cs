namespace Wiv.Catalog.Package.Tests;

/// <summary>
/// The package, packed once for all tests under a version of its own, and a folder outside the repository whose projects
/// can reference it. Packages are installed there too, so that the machine's stay as they are.
/// </summary>
public sealed class PackedPackage : IAsyncLifetime
{
    /// <summary>A space and a letter beyond ASCII, for paths have them.</summary>
    private readonly string folder = Directory.CreateTempSubdirectory("wiv catalog Prüfung ").FullName;

    public string Version { get; } = $"0.0.0-test.{Guid.NewGuid():N}";

    /// <summary>The folder that packages are restored from.</summary>
    public string Feed => Path.Combine(folder, "feed");

    public string File => Path.Combine(Feed, $"Wiv.Catalog.{Version}.nupkg");

    public async Task InitializeAsync()
    {
        string project = Repository.At("generator/Wiv.Catalog/Wiv.Catalog.csproj");
        string[] arguments = ["--no-build", "-c", Repository.Configuration, "-o", Feed, "-nodeReuse:false"];
        DotNetResult packed = await DotNet.Run(folder, ["pack", project, .. arguments, $"-p:PackageVersion={Version}"]);
        packed.AssertSuccess();
        Write(
            "nuget.config",
            $"""
            <configuration>
              <packageSources><add key="packed" value="feed" /></packageSources>
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

    public Task DisposeAsync()
    {
        Directory.Delete(folder, recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>A new folder for a project that references the package.</summary>
    internal Consumer CreateConsumer(string name) => new(Directory.CreateDirectory(Path.Combine(folder, name)).FullName, Version);

    /// <summary>Read only, and only so that nothing is downloaded a second time.</summary>
    private static string MachinePackages =>
        Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    private void Write(string file, string text) => System.IO.File.WriteAllText(Path.Combine(folder, file), text);
}
