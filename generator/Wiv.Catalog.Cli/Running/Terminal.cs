using Wiv.Catalog.Cli.Streams;

namespace Wiv.Catalog.Cli.Running;

/// <summary>Where a run writes to, and the folder that its relative paths start from.</summary>
internal sealed record Terminal
{
    /// <summary>Narrower than that, a table would be a column of letters; some terminals say that they have no width.</summary>
    private const int LeastWidth = 40;

    /// <param name="output">Where it writes results.</param>
    /// <param name="bytes">The same place, for output that is always UTF-8.</param>
    /// <param name="error">Where it writes errors.</param>
    /// <param name="folder">The current folder; the tests run side by side and each has its own.</param>
    public Terminal(TextWriter output, Stream bytes, TextWriter error, string folder)
    {
        Output = new TerminalWriter(output);
        Bytes = new TerminalStream(bytes);
        Error = new TerminalWriter(error);
        Folder = folder;
    }

    /// <summary>Where it writes results.</summary>
    public TerminalWriter Output { get; }

    /// <summary>The same place, for output that is always UTF-8.</summary>
    public TerminalStream Bytes { get; }

    /// <summary>Where it writes errors.</summary>
    public TerminalWriter Error { get; }

    /// <summary>The current folder.</summary>
    public string Folder { get; init; }

    /// <summary>Whether the output is a terminal with colours.</summary>
    public bool ShowsColours { get; init; }

    /// <summary>The width of the terminal; <see langword="null"/> when a program reads the output.</summary>
    public int? Width { get; init; }

    /// <summary>Whether standard error is a terminal, which can show that work goes on.</summary>
    public bool IsWatched { get; init; }

    /// <summary>How long work may take before progress is shown.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Why output was lost. What cannot be written to standard error is lost without a trace.</summary>
    public Exception? OutputFailure => Output.Failure ?? Bytes.Failure;

    /// <summary>The terminal of this process.</summary>
    public static Terminal OfProcess(string folder)
    {
        Stream output = StandardStreams.Output();
        return new(
            StandardStreams.Writer(output, Console.IsOutputRedirected),
            output,
            StandardStreams.Writer(StandardStreams.Error(), Console.IsErrorRedirected),
            folder
        )
        {
            ShowsColours = WantsColours(Console.IsOutputRedirected, Environment.GetEnvironmentVariable),
            Width = Console.IsOutputRedirected ? null : Math.Max(WindowWidth(), LeastWidth),
            IsWatched = KnowsCodes(Console.IsErrorRedirected, Environment.GetEnvironmentVariable),
        };
    }

    private static int WindowWidth()
    {
        try
        {
            return Console.WindowWidth;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return 0;
        }
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
    public string FullPath(string path) =>
        path.Length == 0 ? throw new CouldNotRunException("a path is empty; use '.' for the current folder")
        : path.Contains('\0') ? throw new CouldNotRunException(path, "a path cannot contain a NUL character")
        : Path.GetFullPath(path, Folder);

    /// <summary>Writes a page for people.</summary>
    public void Page(string text) => Output.Write(text);

    /// <summary>Writes a document. A program gets its exact bytes; a terminal shows invisible characters.</summary>
    public void Document(string text)
    {
        if (Width is null)
        {
            Bytes.Write(System.Text.Encoding.UTF8.GetBytes(text));
        }
        else
        {
            Output.Write(text);
        }
    }
}
