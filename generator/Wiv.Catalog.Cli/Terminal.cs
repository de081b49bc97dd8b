using System.Text;

namespace Wiv.Catalog.Cli;

/// <summary>What a run says its words to, and the folder that its relative paths start from.</summary>
/// <param name="Output">Where it says what it did and found.</param>
/// <param name="Bytes">The same place, for what is UTF-8 whatever a terminal expects.</param>
/// <param name="Error">Where it says why it cannot run, and what keeps it from writing.</param>
/// <param name="Folder">The current folder; the tests run side by side and each has its own.</param>
internal sealed record Terminal(TextWriter Output, Stream Bytes, TextWriter Error, string Folder)
{
    /// <summary>Narrower than that, a table would be a column of letters; some terminals say that they have no width.</summary>
    private const int LeastWidth = 40;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Whether somebody looks at the output who sees colours.</summary>
    public bool ShowsColours { get; init; }

    /// <summary>How many columns somebody sees who looks at the output; <see langword="null"/> when a program reads it.</summary>
    public int? Width { get; init; }

    /// <summary>Whether somebody looks at the errors, and so can be shown that work goes on.</summary>
    public bool IsWatched { get; init; }

    /// <summary>The terminal of this process. A build that reads it gets UTF-8 whatever the code page of the machine is.</summary>
    public static Terminal OfProcess()
    {
        Stream output = Console.OpenStandardOutput();
        return new(
            Console.IsOutputRedirected ? Writer(output) : Console.Out,
            output,
            Console.IsErrorRedirected ? Writer(Console.OpenStandardError()) : Console.Error,
            Environment.CurrentDirectory
        )
        {
            ShowsColours = WantsColours(Console.IsOutputRedirected, Environment.GetEnvironmentVariable),
            Width = Console.IsOutputRedirected ? null : Math.Max(Console.WindowWidth, LeastWidth),
            IsWatched = KnowsCodes(Console.IsErrorRedirected, Environment.GetEnvironmentVariable),
        };
    }

    /// <summary>Whether to colour: for a terminal that can, unless the user says no (https://no-color.org).</summary>
    public static bool WantsColours(bool isRedirected, Func<string, string?> variable) =>
        KnowsCodes(isRedirected, variable) && string.IsNullOrEmpty(variable("NO_COLOR"));

    /// <summary>
    /// Whether it is a terminal that obeys codes. The old console of Windows prints them as they are; the new one names its
    /// session.
    /// </summary>
    private static bool KnowsCodes(bool isRedirected, Func<string, string?> variable) =>
        !isRedirected
        && variable("TERM") != "dumb"
        && (!OperatingSystem.IsWindows() || !string.IsNullOrEmpty(variable("WT_SESSION")));

    /// <summary>The absolute path of a path as the user gave it.</summary>
    public string FullPath(string path) => Path.GetFullPath(path, Folder);

    private static StreamWriter Writer(Stream stream) => new(stream, Utf8) { AutoFlush = true };
}
