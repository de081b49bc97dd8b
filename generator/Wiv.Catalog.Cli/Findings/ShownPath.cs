namespace Wiv.Catalog.Cli.Findings;

/// <summary>A path as JSON has it: as the user gave it, with the same slash on every system.</summary>
internal static class ShownPath
{
    public static string Of(string path) => path.Replace(Path.DirectorySeparatorChar, '/');
}
