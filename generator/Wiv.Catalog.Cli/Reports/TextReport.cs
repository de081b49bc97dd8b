using System.Globalization;
using Wiv.Catalog.Cli.Checks;
using Wiv.Catalog.Cli.Findings;
using Wiv.Catalog.Cli.Streams;
using Wiv.Catalog.Core.Diagnostics;

namespace Wiv.Catalog.Cli.Reports;

/// <summary>A line a finding, then how many there are.</summary>
internal sealed class TextReport(TerminalWriter output, bool isColoured) : IReport
{
    public void Write(CheckResult result)
    {
        foreach (Finding finding in result.Findings)
        {
            output.Line(MSBuildLine.Of(finding, isColoured ? Colour(finding.Severity) : Ink.None));
        }

        if (result.Findings.Count > 0)
        {
            output.Line("");
        }

        output.Line(
            $"{Count(result.Count(Severity.Error), "error")}, {Count(result.Count(Severity.Warning), "warning")}, "
                + $"{Count(result.Count(Severity.Info), "suggestion")} in {Count(result.CheckedFiles, "file")}"
        );
        if (result.OtherFiles > 0)
        {
            output.Line($"passed over {Count(result.OtherFiles, "JSON file")} without the form of a policy");
        }
    }

    private static Ink Colour(Severity severity) =>
        severity switch
        {
            Severity.Error => Ink.BoldRed,
            Severity.Warning => Ink.Yellow,
            _ => Ink.Cyan,
        };

    private static string Count(int count, string what) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? "" : "s")}");
}
