using System.Text;

namespace Wiv.Catalog.Cli;

/// <summary>What a run says its words to, and the folder that its relative paths start from.</summary>
/// <param name="Output">Where it says what it did.</param>
/// <param name="Error">Where it says what is wrong.</param>
/// <param name="Folder">The current folder; the tests run side by side and each has its own.</param>
internal sealed record Terminal(TextWriter Output, TextWriter Error, string Folder)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The terminal of this process. A build that reads it gets UTF-8 whatever the code page of the machine is.</summary>
    public static Terminal OfProcess() =>
        new(
            Console.IsOutputRedirected ? Writer(Console.OpenStandardOutput()) : Console.Out,
            Console.IsErrorRedirected ? Writer(Console.OpenStandardError()) : Console.Error,
            Environment.CurrentDirectory
        );

    /// <summary>The absolute path of a path as the user gave it.</summary>
    public string FullPath(string path) => Path.GetFullPath(path, Folder);

    private static StreamWriter Writer(Stream stream) => new(stream, Utf8) { AutoFlush = true };
}
