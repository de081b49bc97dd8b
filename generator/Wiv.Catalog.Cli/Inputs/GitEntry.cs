namespace Wiv.Catalog.Cli.Inputs;

/// <summary>An entry of a tree of git.</summary>
/// <param name="IsFile">Whether it is a file, and no link or other repository.</param>
/// <param name="Id">The name of what it holds.</param>
/// <param name="Path">Its path from the root of the repository.</param>
internal sealed record GitEntry(bool IsFile, string Id, string Path)
{
    /// <summary>Reads what <c>git ls-tree</c> writes: <c>100644 blob id</c>, a tab and the path.</summary>
    public static GitEntry Parse(string line)
    {
        int tab = line.IndexOf('\t');
        string[] fields = line[..tab].Split(' ');
        return new GitEntry(fields[0].StartsWith("100", StringComparison.Ordinal), fields[2], line[(tab + 1)..]);
    }
}
