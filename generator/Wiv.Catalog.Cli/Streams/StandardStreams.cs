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

    /// <summary>A writer that says things at once. Who reads through a pipe gets UTF-8 whatever the code page of the machine is.</summary>
    public static TextWriter Writer(Stream stream, bool isRedirected) =>
        new StreamWriter(stream, isRedirected || Console.OutputEncoding.CodePage == Utf8.CodePage ? Utf8 : Console.OutputEncoding)
        {
            AutoFlush = true,
        };
}
