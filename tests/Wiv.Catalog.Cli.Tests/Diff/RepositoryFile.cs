namespace Wiv.Catalog.Cli.Tests.Diff;

/// <summary>Files of the repository: its catalog, and reports that are committed to be read by people.</summary>
internal static class RepositoryFile
{
    /// <summary>What a file holds, lines ended as in git.</summary>
    public static string Read(string file) => File.ReadAllText(Find(file)).ReplaceLineEndings("\n");

    /// <summary>Holds a text to what is committed; <c>WIV_UPDATE=1 dotnet test</c> writes it anew.</summary>
    public static void AssertHolds(string file, string text)
    {
        if (Environment.GetEnvironmentVariable("WIV_UPDATE") == "1")
        {
            File.WriteAllText(Find(file), text);
        }

        Assert.Equal(Read(file), text);
    }

    /// <summary>Where a file is.</summary>
    public static string Find(string file)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Wiv.Catalog.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not run inside the repository.");
        }

        return Path.Combine(folder.FullName, file);
    }
}
