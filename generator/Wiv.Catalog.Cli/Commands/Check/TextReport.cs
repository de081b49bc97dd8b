using System.Globalization;
using Wiv.Catalog.Cli.Findings;
using Wiv.Catalog.Cli.Streams;
using Wiv.Catalog.Core.Diagnostics;

namespace Wiv.Catalog.Cli.Commands.Check;

/// <summary>A line a finding, then how many there are, those that are not shown among them.</summary>
internal sealed class TextReport(TerminalWriter output, bool isColoured) : IReport
{
    public void Write(CheckResult result)
    {
        FindingLines.Write(output, result.Findings, isColoured);
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
            output.Line(
                $"skipped {Count(result.OtherFiles, "JSON file")} ({(result.OtherFiles == 1 ? "not a policy" : "not policies")})"
            );
        }
    }

    private static string Count(int count, string what) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? "" : "s")}");
}
