namespace Wiv.Catalog.Fuzz;

/// <summary>The files of the repository.</summary>
internal static class Repository
{
    /// <summary>The folder that this program was built in.</summary>
    public static string Find()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Wiv.Catalog.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("This program runs outside the repository; name it with --root.");
    }

    /// <summary>The files below a folder whose names end so, in the same order on every machine, without what was built.</summary>
    public static IEnumerable<string> Files(string root, string folder, string end) =>
        Directory
            .EnumerateFiles(Path.Combine(root, folder), "*" + end, SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(root, path).Replace('\\', '/'))
            .Where(path => !path.Contains("/bin/") && !path.Contains("/obj/"))
            .Order(StringComparer.Ordinal)
            .Select(path => Path.Combine(root, path));
}
