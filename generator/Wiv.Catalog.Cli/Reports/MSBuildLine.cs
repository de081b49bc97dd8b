using System.Globalization;
using Wiv.Catalog.Core.Model;

namespace Wiv.Catalog.Cli.Reports;

/// <summary>
/// Lines in the form that MSBuild, editors and CI systems read as errors and warnings.
/// https://learn.microsoft.com/visualstudio/msbuild/msbuild-diagnostic-format-for-tasks
/// </summary>
internal static class MSBuildLine
{
    /// <summary>An error about a file, or about the command itself.</summary>
    public static string Error(string origin, string message) => $"{origin}: error: {OneLine(message)}";

    /// <summary>An error at the beginning of a line of a file, lines counted from one.</summary>
    public static string Error(string path, int line, string message) => Error(Place(path, line, 1), message);

    /// <summary>A place in a file, counted from one.</summary>
    public static string Place(string path, int line, int column) =>
        string.Create(CultureInfo.InvariantCulture, $"{path}({line},{column})");

    /// <summary>A finding, in the file as the user named it, its place counted from one.</summary>
    public static string Of(Finding finding) => Of(finding, SeverityWord.Of(finding.Severity));

    /// <summary>The same with another word for its severity, such as a coloured one.</summary>
    public static string Of(Finding finding, string severity)
    {
        Problem problem = finding.Problem;
        string place = Place(finding.File.Path, problem.Span.StartLine + 1, problem.Span.StartColumn + 1);
        return $"{place}: {severity} {problem.Rule.Id}: {OneLine(problem.Message)}";
    }

    /// <summary>What follows a line end would no longer belong to the message.</summary>
    private static string OneLine(string message) =>
        string.Join(' ', message.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
