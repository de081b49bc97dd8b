using System.Globalization;
using System.Text.RegularExpressions;
using Wiv.Catalog.Cli.Streams;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Text.Output;

namespace Wiv.Catalog.Cli.Findings;

/// <summary>
/// Lines in the form that MSBuild, editors and CI systems read as errors and warnings.
/// https://learn.microsoft.com/visualstudio/msbuild/msbuild-diagnostic-format-for-tasks
/// </summary>
internal static partial class MSBuildLine
{
    /// <summary>An error about a file, or about the command itself.</summary>
    public static string Error(string origin, string message) => $"{Harmless(origin)}: error: {OneLine(message)}";

    /// <summary>A warning about a file or a folder.</summary>
    public static string Warning(string origin, string message) => $"{Harmless(origin)}: warning: {OneLine(message)}";

    /// <summary>An error at the beginning of a line of a file, lines counted from one.</summary>
    public static string Error(string path, int line, string message) => Error(Place(path, line, 1), message);

    /// <summary>
    /// A line, or a part of one, in which MSBuild, through which a build passes it, sees no error or warning of its own: it
    /// would report one more, at a place that does not exist. The colon that it looks for becomes the wide one.
    /// </summary>
    public static string Harmless(string text) => Category().Replace(TerminalText.Message(text), "$1\uff1a");

    /// <summary>A place in a file, counted from one.</summary>
    public static string Place(string path, int line, int column) =>
        string.Create(CultureInfo.InvariantCulture, $"{Harmless(path)}({line},{column})");

    /// <summary>The place of a finding, in the file as the user named it.</summary>
    public static string Place(Finding finding) =>
        Place(finding.File.Path, finding.Problem.Span.StartLine + 1, finding.Problem.Span.StartColumn + 1);

    /// <summary>A finding, in the file as the user named it, its place counted from one.</summary>
    public static string Of(Finding finding) => string.Concat(Of(finding, Ink.None).Select(piece => piece.Text));

    /// <summary>The same with a colour for the word of its severity.</summary>
    public static Piece[] Of(Finding finding, Ink ink)
    {
        Problem problem = finding.Problem;
        return
        [
            $"{Place(finding)}: ",
            new(SeverityWord.Of(finding.Severity), ink),
            $" {problem.Rule.Id}: {OneLine(problem.Message)}",
        ];
    }

    /// <summary>What follows a line end would no longer belong to the message.</summary>
    private static string OneLine(string message) =>
        string.Join(
            ' ',
            TerminalText
                .Message(message)
                .Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        );

    [GeneratedRegex(@"((?:error|warning)(?: \s*[^: ]*)?\s*):", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Category();
}
