namespace Wiv.Catalog.Cli.Recording;

/// <summary>Shows files as the project sees them, so that the facts are the same wherever it is built.</summary>
/// <param name="folder">The absolute path of the project's folder.</param>
/// <param name="pathMap">What the compiler wrote in place of folders, in the form of its option: <c>/src/shop=/_/</c>.</param>
internal sealed class ProjectPaths(string folder, string pathMap)
{
    private readonly (string From, string To)[] _map = Parse(pathMap);

    /// <summary>The path relative to the project's folder; of a file that has nothing to do with it, the name alone.</summary>
    public string Relative(string document)
    {
        (string From, string To) entry = _map.FirstOrDefault(entry => document.StartsWith(entry.To, StringComparison.Ordinal));
        string path = entry.To is null ? document : entry.From + document[entry.To.Length..];
        string relative = Path.IsPathRooted(path) ? Path.GetRelativePath(folder, path) : path;
        bool isElsewhere =
            Path.IsPathRooted(relative) || Path.GetFullPath(folder + "/" + Up(relative)) == Path.GetPathRoot(folder);
        return isElsewhere ? Path.GetFileName(path) : relative.Replace('\\', '/');
    }

    /// <summary>The leading <c>../</c> of a path.</summary>
    private static string Up(string path) =>
        string.Concat(path.Split('/', '\\').TakeWhile(name => name == "..").Select(_ => "../"));

    /// <summary>A comma or equals sign in a path is doubled. The longest match counts.</summary>
    private static (string From, string To)[] Parse(string map) =>
        map.Replace(",,", "\0", StringComparison.Ordinal)
            .Replace("==", "\u0001", StringComparison.Ordinal)
            .Split(',')
            .Select(entry => entry.Split('='))
            .Where(entry => entry is [_, { Length: > 0 }])
            .Select(entry => (Unescape(entry[0]), Unescape(entry[1])))
            .OrderByDescending(entry => entry.Item2.Length)
            .ToArray();

    private static string Unescape(string text) => text.Replace('\0', ',').Replace('\u0001', '=');
}
