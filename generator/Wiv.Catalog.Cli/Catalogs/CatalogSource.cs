namespace Wiv.Catalog.Cli.Catalogs;

/// <summary>A catalog file to read.</summary>
/// <param name="Path">The path that the user gave, which is the one to show.</param>
/// <param name="FullPath">Where it is.</param>
internal sealed record CatalogSource(string Path, string FullPath)
{
    /// <summary>
    /// The path that the files are told apart and sorted by: absolute, as the compiler has it, and with the same slash on
    /// every system, so that the order of the output depends on neither the current folder nor the machine.
    /// </summary>
    public string Identity => FullPath.Replace('\\', '/');
}
