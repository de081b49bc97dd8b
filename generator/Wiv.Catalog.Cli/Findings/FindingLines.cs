using Wiv.Catalog.Cli.Streams;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Cli.Findings;

/// <summary>Findings as text, a line each; of many of one rule in one file the first, and how many more there are.</summary>
internal static class FindingLines
{
    public static void Write(TerminalWriter output, IEnumerable<Finding> findings, bool isColoured = false)
    {
        foreach ((Finding finding, int more) in FirstOfEachRule.Of(findings, finding => finding.Problem, Budgets.FindingsShown))
        {
            output.Line(MSBuildLine.Of(finding, isColoured ? Colour(finding.Severity) : Ink.None));
            if (more > 0)
            {
                output.Line($"{MSBuildLine.Harmless(finding.File.Path)}: {FirstOfEachRule.Rest(finding.Problem, more)}");
            }
        }
    }

    private static Ink Colour(Severity severity) =>
        severity switch
        {
            Severity.Error => Ink.BoldRed,
            Severity.Warning => Ink.Yellow,
            _ => Ink.Cyan,
        };
}
