using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Wiv.Catalog.Cli.Streams;

/// <summary>Opens the standard streams of this process.</summary>
internal static class StandardStreams
{
    private const int Count = 3;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private static readonly List<SafeFileHandle> Fillers = [];

    /// <summary>
    /// Fills the places of streams that were closed (<c>2&gt;&amp;-</c>) with something that cannot be written: Unix gives the
    /// lowest free number to the next file that is opened, and what is said would end up in that file.
    /// </summary>
    public static void FillClosed()
    {
        const string Nothing = "/dev/null";
        if (!OperatingSystem.IsWindows() && File.Exists(Nothing))
        {
            SafeFileHandle handle;
            while ((handle = File.OpenHandle(Nothing)).DangerousGetHandle() < Count)
            {
                Fillers.Add(handle);
            }

            handle.Dispose();
        }
    }

    /// <summary>Standard output.</summary>
    public static Stream Output() => IsClosed(1) ? new ClosedStream() : Console.OpenStandardOutput();

    /// <summary>Standard error.</summary>
    public static Stream Error() => IsClosed(2) ? new ClosedStream() : Console.OpenStandardError();

    /// <summary>A writer that says things at once. Who reads through a pipe gets UTF-8 whatever the code page of the machine is.</summary>
    public static TextWriter Writer(Stream stream, bool isRedirected) =>
        new StreamWriter(stream, isRedirected || Console.OutputEncoding.CodePage == Utf8.CodePage ? Utf8 : Console.OutputEncoding)
        {
            AutoFlush = true,
        };

    /// <summary>
    /// Whether the stream was closed when this process was started. Its number may belong to a file of the runtime since then;
    /// that one is to be closed when another program is started, and a file that came with the start cannot be.
    /// </summary>
    private static bool IsClosed(int stream)
    {
        const int GetFlags = 1;
        try
        {
            return !OperatingSystem.IsWindows() && FileControl(stream, GetFlags) != 0;
        }
        catch (Exception error) when (error is DllNotFoundException or EntryPointNotFoundException)
        {
            return false;
        }
    }

    [DllImport("libc", EntryPoint = "fcntl", ExactSpelling = true)]
    private static extern int FileControl(int file, int command);
}
