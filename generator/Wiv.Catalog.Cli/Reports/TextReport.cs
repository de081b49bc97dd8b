using System.Globalization;
using Wiv.Catalog.Cli.Checks;
using Wiv.Catalog.Core.Model;

namespace Wiv.Catalog.Cli.Reports;

/// <summary>A line a finding, then how many there are.</summary>
internal sealed class TextReport(TextWriter output, bool isColoured) : IReport
{
    public void Write(CheckResult result)
    {
        foreach (Finding finding in result.Findings)
        {
            output.WriteLine(MSBuildLine.Of(finding, Word(finding.Severity)));
        }

        if (result.Findings.Count > 0)
        {
            output.WriteLine();
        }

        output.WriteLine(
            $"{Count(result.Count(Severity.Error), "error")}, {Count(result.Count(Severity.Warning), "warning")}, "
                + $"{Count(result.Count(Severity.Info), "suggestion")} in {Count(result.CheckedFiles, "file")}"
        );
        if (result.OtherFiles > 0)
        {
            output.WriteLine($"passed over {Count(result.OtherFiles, "JSON file")} without the form of a policy");
        }
    }

    private string Word(Severity severity)
    {
        string word = SeverityWord.Of(severity);
        return isColoured ? $"\e[{Colour(severity)}m{word}\e[0m" : word;
    }

    /// <summary>The code of the colour: bold red, yellow, cyan.</summary>
    private static string Colour(Severity severity) =>
        severity switch
        {
            Severity.Error => "1;31",
            Severity.Warning => "33",
            _ => "36",
        };

    private static string Count(int count, string what) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? "" : "s")}");
}
