using Wiv.Catalog.Cli.Inputs;

namespace Wiv.Catalog.Cli.Output;

/// <summary>
/// Writes a file as a whole or not at all: no reader ever meets half of it. A link in the place of the file is never followed:
/// in a folder of outputs it is replaced, and where the user named the file, it is refused.
/// </summary>
internal static class AtomicFile
{
    /// <summary>Writes the file, over an existing one.</summary>
    public static void Write(string path, byte[] content)
    {
        // Such as /dev/stdout, which would become a file.
        if (new FileInfo(path).LinkTarget is { } target)
        {
            throw new IOException($"it is a link; name its target, {target}");
        }

        Write(path, content, overwrite: true);
    }

    /// <summary>Writes the file, over an existing file or link.</summary>
    /// <remarks>What earlier runs left in the folder stays: with many files it would be searched once for each.</remarks>
    public static void Replace(string path, byte[] content) => Put(path, content, overwrite: true);

    /// <summary>Writes the file; fails if there is one, even one that appeared this moment.</summary>
    public static void WriteNew(string path, byte[] content) => Write(path, content, overwrite: false);

    private static void Write(string path, byte[] content, bool overwrite)
    {
        TemporaryFile.RemoveLeft(Path.GetDirectoryName(path)!);
        Put(path, content, overwrite);
    }

    private static void Put(string path, byte[] content, bool overwrite)
    {
        // Whoever may write to /dev could put a file in the place of /dev/null.
        if (FileKinds.Of(path) == FileKind.Special)
        {
            throw new IOException("it is a pipe, a socket or a device");
        }

        string folder = Path.GetDirectoryName(path)!;
        Directory.CreateDirectory(folder);
        using TemporaryFile temporary = TemporaryFile.Create(folder);
        temporary.Write(content);
        temporary.MoveTo(path, overwrite);
    }
}
