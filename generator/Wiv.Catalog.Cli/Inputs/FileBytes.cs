namespace Wiv.Catalog.Cli.Inputs;

/// <summary>
/// The only way the command reads files: regular files, up to a size, that do not change meanwhile. A link is
/// followed, and what it leads to counts.
/// </summary>
internal static class FileBytes
{
    /// <summary>
    /// The most that is read of one file. The longest policy is 20 KB, and a template 1 MB; a plan of Terraform may be larger,
    /// and what is larger than this was named by mistake.
    /// </summary>
    public const int Most = 32 * 1024 * 1024;

    private const int MostTries = 3;

    /// <summary>Linux notes the time when a write begins: one this young may still go on, and then change nothing but the content.</summary>
    private static readonly TimeSpan Youth = TimeSpan.FromSeconds(2);

    /// <summary>What the file holds.</summary>
    /// <exception cref="IOException">It cannot be read, or must not be.</exception>
    public static byte[] Read(string fullPath)
    {
        for (int i = 0; i < MostTries; i++)
        {
            if (TryRead(fullPath) is { } content)
            {
                return content;
            }
        }

        throw new IOException("it changes while it is being read; try again");
    }

    /// <summary>Opens a file of any size, to read parts of it.</summary>
    /// <exception cref="IOException">It cannot be read, or must not be.</exception>
    public static FileStream Open(string fullPath) =>
        FileKinds.Of(fullPath) is FileKind.Special
            ? throw new IOException("it is a pipe, a socket or a device")
            : new FileStream(fullPath, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1);

    /// <summary>What the file holds; <see langword="null"/> when it changed meanwhile, because half of it may be missing.</summary>
    private static byte[]? TryRead(string fullPath)
    {
        using FileStream file = Open(fullPath);
        DateTime written = File.GetLastWriteTimeUtc(file.SafeFileHandle);
        long length = file.Length;
        byte[] content = ReadToEnd(file, length);
        bool isSame = File.GetLastWriteTimeUtc(file.SafeFileHandle) == written && file.Length == length;
        return isSame && (DateTime.UtcNow - written > Youth || IsStill(file, content)) ? content : null;
    }

    /// <summary>Whether the file, read once more, holds the same.</summary>
    private static bool IsStill(FileStream file, byte[] content)
    {
        // What cannot be sought, such as a file below /proc, is made anew by every reader.
        if (!file.CanSeek)
        {
            return true;
        }

        file.Position = 0;
        return ReadToEnd(file, content.Length).AsSpan().SequenceEqual(content);
    }

    /// <summary>All of a stream that has an end, unless it is too long.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="length">How long it is said to be, which is a hint only: files below /proc say that they are empty.</param>
    public static byte[] ReadToEnd(Stream stream, long length = 0)
    {
        byte[] buffer = new byte[length is > 0 and <= Most ? length + 1 : 64 * 1024];
        int read = 0;
        while (length <= Most && read <= Most)
        {
            int more = stream.Read(buffer, read, buffer.Length - read);
            if (more == 0)
            {
                return buffer[..read];
            }

            read += more;
            if (read == buffer.Length)
            {
                Array.Resize(ref buffer, buffer.Length * 2);
            }
        }

        throw new IOException($"it is larger than {Most / (1024 * 1024)} MB");
    }
}
