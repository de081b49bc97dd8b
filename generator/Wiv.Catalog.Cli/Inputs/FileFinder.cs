using Wiv.Catalog.Cli.Running;

namespace Wiv.Catalog.Cli.Inputs;

/// <summary>Finds the files that the user named.</summary>
/// <param name="terminal">Where relative paths start from.</param>
/// <param name="complaint">The message when nothing is found.</param>
/// <param name="endings">How the names of the files end that are looked for in folders.</param>
/// <param name="passOver">
/// Takes the path of a folder that cannot be read, unless it is named itself, and the reason; without it, the run stops. What is
/// written from all files must not be written from a part of them.
/// </param>
internal sealed class FileFinder(
    Terminal terminal,
    string complaint,
    IReadOnlyList<string> endings,
    Action<string, string>? passOver = null
)
{
    /// <summary>How the name of a catalog ends.</summary>
    public const string CatalogEnding = ".permissions.yaml";

    /// <summary>How the name of a policy ends.</summary>
    public const string PolicyEnding = ".json";

    /// <summary>Folders that hold copies and other people's files.</summary>
    private static readonly HashSet<string> Skipped = new(StringComparer.OrdinalIgnoreCase) { "bin", "obj", "node_modules" };

    /// <summary>Looks for catalogs alone.</summary>
    public static FileFinder OfCatalogs(Terminal terminal) => new(terminal, "no catalog found", [CatalogEnding]);

    /// <summary>The files, each once, sorted. A file that is both named and in a named folder counts as named.</summary>
    /// <param name="paths">Files and folders; none means the current folder.</param>
    public IReadOnlyList<SourceFile> Find(IReadOnlyList<string> paths)
    {
        SourceFile[] found = (paths.Count == 0 ? InFolder("") : paths.SelectMany(At))
            .OrderBy(file => file.IsNamed ? 0 : 1)
            .DistinctBy(file => file.Identity)
            .OrderBy(file => file.Identity, StringComparer.Ordinal)
            .ToArray();
        return found.Length > 0
            ? found
            : throw new CouldNotRunException(
                $"{complaint}: there is no {string.Join(" or ", endings.Select(ending => "*" + ending))} in {Show(paths)}"
            );
    }

    /// <summary>The paths as a message names them.</summary>
    public static string Show(IReadOnlyList<string> paths) => paths.Count == 0 ? "the current folder" : string.Join(", ", paths);

    /// <summary>Whether a catalog would be found in a folder that is named: the same rules for paths that are not on the disk.</summary>
    /// <param name="folder">The folder, with forward slashes; empty for the root.</param>
    /// <param name="path">The path of a file below it.</param>
    public static bool IsFoundBelow(string folder, string path)
    {
        string[] names = path[folder.Length..].Split('/', StringSplitOptions.RemoveEmptyEntries);
        return names[^1].EndsWith(CatalogEnding, StringComparison.OrdinalIgnoreCase)
            && !names.SkipLast(1).Any(name => Skipped.Contains(name) || name.StartsWith('.'));
    }

    /// <summary>A file that is named is found whatever its name is.</summary>
    private IEnumerable<SourceFile> At(string path)
    {
        string fullPath = terminal.FullPath(path);
        return File.Exists(fullPath) ? [new SourceFile(path, fullPath, IsNamed: true)]
            : Directory.Exists(fullPath) ? InFolder(path)
            : throw new CouldNotRunException(
                path,
                path.StartsWith('-') ? "no such option, file or folder" : "no such file or folder"
            );
    }

    /// <summary>Links to folders are not followed: they may lead in a circle.</summary>
    private IEnumerable<SourceFile> InFolder(string path, bool isNamed = true)
    {
        var folder = new DirectoryInfo(path.Length == 0 ? terminal.Folder : terminal.FullPath(path));
        FileInfo[] files;
        DirectoryInfo[] below;
        try
        {
            files = folder
                .EnumerateFiles()
                .Where(file => endings.Any(ending => file.Name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)))
                .ToArray();
            below = folder
                .EnumerateDirectories()
                .Where(child => !Skipped.Contains(child.Name) && !child.Name.StartsWith('.') && child.LinkTarget is null)
                .ToArray();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            string shown = path.Length == 0 ? "." : path;
            if (isNamed || passOver is null)
            {
                throw new CouldNotRunException(shown, $"the folder cannot be read: {error.Message}");
            }

            passOver(shown, $"skipped, because the folder cannot be read: {error.Message}");
            return [];
        }

        return files
            .Select(file => new SourceFile(Path.Combine(path, file.Name), file.FullName, IsNamed: false))
            .Concat(below.SelectMany(child => InFolder(Path.Combine(path, child.Name), isNamed: false)));
    }
}
