namespace Wiv.Catalog.Cli.Catalogs;

/// <summary>Finds the catalog files that the user means.</summary>
internal sealed class CatalogFinder(Terminal terminal)
{
    private const string Extension = ".permissions.yaml";

    /// <summary>Folders that hold copies and other people's files.</summary>
    private static readonly HashSet<string> Skipped = new(StringComparer.OrdinalIgnoreCase) { "bin", "obj", "node_modules" };

    /// <summary>The files, each once, sorted.</summary>
    public IReadOnlyList<CatalogSource> Find(IReadOnlyList<string> paths)
    {
        CatalogSource[] found = (paths.Count == 0 ? InFolder("") : paths.SelectMany(At))
            .DistinctBy(source => source.Identity)
            .OrderBy(source => source.Identity, StringComparer.Ordinal)
            .ToArray();
        return found.Length > 0
            ? found
            : throw new CouldNotRunException(
                $"no catalog found: there is no *{Extension} in {(paths.Count == 0 ? "the current folder" : string.Join(", ", paths))}"
            );
    }

    /// <summary>A file that is named is read whatever its name is.</summary>
    private IEnumerable<CatalogSource> At(string path)
    {
        string fullPath = terminal.FullPath(path);
        return File.Exists(fullPath) ? [new CatalogSource(path, fullPath)]
            : Directory.Exists(fullPath) ? InFolder(path)
            : throw new CouldNotRunException(
                path,
                path.StartsWith('-') ? "no such option, file or folder" : "no such file or folder"
            );
    }

    /// <summary>Links to folders are not followed: they may lead in a circle.</summary>
    private IEnumerable<CatalogSource> InFolder(string path)
    {
        var folder = new DirectoryInfo(terminal.FullPath(path));
        IEnumerable<CatalogSource> files = folder
            .EnumerateFiles()
            .Where(file => file.Name.EndsWith(Extension, StringComparison.OrdinalIgnoreCase))
            .Select(file => new CatalogSource(Path.Combine(path, file.Name), file.FullName));
        IEnumerable<CatalogSource> below = folder
            .EnumerateDirectories()
            .Where(child => !Skipped.Contains(child.Name) && !child.Name.StartsWith('.') && child.LinkTarget is null)
            .SelectMany(child => InFolder(Path.Combine(path, child.Name)));
        return files.Concat(below);
    }
}
