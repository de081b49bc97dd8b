using SharpFuzz;

namespace Wiv.Catalog.Fuzz.Supervision;

/// <summary>A copy of this program whose assemblies count the branches they take.</summary>
internal sealed class Instrumented : IDisposable
{
    private static readonly string[] Assemblies =
    [
        "Wiv.Catalog.dll",
        "Wiv.Catalog.Core.dll",
        "Wiv.Catalog.Generator.dll",
        "Wiv.Catalog.YamlDotNet.dll",
        "wiv-catalog.dll",
    ];

    public string Folder { get; } = Directory.CreateTempSubdirectory("wiv-catalog-fuzz-").FullName;

    /// <summary>The program.</summary>
    public string Program => Path.Combine(Folder, "Wiv.Catalog.Fuzz.dll");

    public void Create()
    {
        foreach (string file in Directory.EnumerateFiles(AppContext.BaseDirectory))
        {
            File.Copy(file, Path.Combine(Folder, Path.GetFileName(file)));
        }

        foreach (string assembly in Assemblies)
        {
            Fuzzer.Instrument(Path.Combine(Folder, assembly), _ => true, Options.Value);
        }
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
