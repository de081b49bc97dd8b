namespace Wiv.Catalog.Core.Tests;

/// <summary>Files that lie beside the tests, and the repository's own that some tests hold to what is generated.</summary>
internal static class TestFiles
{
    /// <summary>A file beside the tests.</summary>
    public static string Path(string file) => System.IO.Path.Combine(AppContext.BaseDirectory, file);

    /// <summary>A file of the repository.</summary>
    public static string InRepository(string file)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "Wiv.Catalog.sln")))
            {
                return System.IO.Path.Combine(folder.FullName, file);
            }
        }

        throw new InvalidOperationException("The tests do not run inside the repository.");
    }

    /// <summary>The names of the policies in a folder of the repository.</summary>
    public static IEnumerable<string> PoliciesIn(string folder) =>
        Directory
            .EnumerateFiles(InRepository(folder), "*.json")
            .Select(file => System.IO.Path.GetFileNameWithoutExtension(file))
            .Order(StringComparer.Ordinal);
}
