namespace Wiv.Catalog.Package.Tests;

/// <summary>A temporary folder whose name has neither spaces nor letters beyond ASCII, for tools that cannot read others.</summary>
internal sealed class PlainFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("wiv-catalog-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
