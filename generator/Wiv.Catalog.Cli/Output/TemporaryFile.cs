namespace Wiv.Catalog.Cli.Output;

/// <summary>
/// A file that is written next to another one and then replaces it. It is held open until then: a killed run releases it, so
/// the next run can see that it is left over.
/// </summary>
internal sealed class TemporaryFile : IDisposable
{
    private const string Beginning = ".wiv-catalog-";
    private const string Ending = ".tmp";

    /// <summary>A file is created and locked in two steps; one this young may be between them.</summary>
    private static readonly TimeSpan Youth = TimeSpan.FromSeconds(10);

    private readonly FileStream _file;
    private bool _isMoved;

    private TemporaryFile(FileStream file) => _file = file;

    /// <summary>Creates one with a name of its own.</summary>
    public static TemporaryFile Create(string folder) =>
        new(
            new FileStream(
                Path.Combine(folder, Beginning + Path.GetRandomFileName() + Ending),
                FileMode.CreateNew,
                FileAccess.Write,
                FileShare.Read | FileShare.Delete,
                bufferSize: 1
            )
        );

    /// <summary>Removes those in the folder that runs before left behind. What cannot be removed does no harm.</summary>
    public static void RemoveLeft(string folder)
    {
        try
        {
            foreach (FileInfo file in new DirectoryInfo(folder).EnumerateFiles($"{Beginning}*{Ending}"))
            {
                if (DateTime.UtcNow - file.LastWriteTimeUtc > Youth && file.LinkTarget is null)
                {
                    RemoveUnheld(file.FullName);
                }
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // The folder is not there, or cannot be read.
        }
    }

    public void Write(byte[] content)
    {
        _file.Write(content);
        _file.Flush();
    }

    public void MoveTo(string path, bool overwrite)
    {
        if (OperatingSystem.IsWindows())
        {
            // Windows would let nobody read the moved file while it is held. It is too young for another run to delete it.
            _file.Dispose();
        }

        File.Move(_file.Name, path, overwrite);
        _isMoved = true;
    }

    public void Dispose()
    {
        if (!_isMoved)
        {
            File.Delete(_file.Name);
        }

        _file.Dispose();
    }

    private static void RemoveUnheld(string path)
    {
        try
        {
            new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None).Dispose();
            File.Delete(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // Another run holds it, or another user left it.
        }
    }
}
