namespace Wiv.Catalog.Cli.Output;

/// <summary>Writes a file as a whole or not at all: no reader ever meets half of it.</summary>
internal static class AtomicFile
{
    /// <summary>Writes the file, over the one that is there.</summary>
    public static void Write(string path, byte[] content) => Write(path, content, overwrite: true);

    /// <summary>Writes the file unless there is one, even one that came this very moment: it fails then.</summary>
    public static void WriteNew(string path, byte[] content) => Write(path, content, overwrite: false);

    private static void Write(string path, byte[] content, bool overwrite)
    {
        string folder = Path.GetDirectoryName(path)!;
        Directory.CreateDirectory(folder);
        string temporary = Path.Combine(folder, $".{Path.GetFileName(path)}.{Path.GetRandomFileName()}.tmp");
        try
        {
            File.WriteAllBytes(temporary, content);
            File.Move(temporary, path, overwrite);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }
}
