namespace Wiv.Catalog.Cli.Inputs;

/// <summary>A file to read.</summary>
/// <param name="Path">The path that the user gave, which is the one to show.</param>
/// <param name="FullPath">Where it is.</param>
/// <param name="IsNamed">Whether the user named the file itself, and not a folder above it.</param>
internal sealed record SourceFile(string Path, string FullPath, bool IsNamed)
{
    /// <summary>
    /// The path that identifies and sorts the files: absolute, as the compiler has it, and with the same slash on
    /// every system, so that the order of the output depends on neither the current folder nor the machine.
    /// </summary>
    public string Identity => FullPath.Replace('\\', '/');
}
