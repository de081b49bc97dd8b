using Wiv.Catalog.Cli.Json;
using Wiv.Catalog.Core.Diagnostics;

namespace Wiv.Catalog.Cli.Commands.Check.Sarif;

/// <summary>
/// SARIF, which code scanning reads: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html. It has no absolute path
/// and no time, so that the same files give the same bytes.
/// </summary>
/// <param name="output">Where to write it.</param>
/// <param name="folder">The folder that its paths are relative to.</param>
internal sealed class SarifReport(Stream output, string folder) : IReport
{
    public void Write(CheckResult result)
    {
        Rule[] rules = result
            .Findings.Select(finding => finding.Problem.Rule)
            .DistinctBy(rule => rule.Id)
            .OrderBy(rule => rule.Id, StringComparer.Ordinal)
            .ToArray();
        Dictionary<string, int> places = rules.Select((rule, place) => (rule.Id, place)).ToDictionary(StringComparer.Ordinal);
        var run = new SarifRun(
            new SarifTool(SarifDriver.Of(rules)),
            new SarifUriBases(new SarifUriBase(new SarifMessage("The folder that the check was run in."))),
            "utf16CodeUnits",
            result.Findings.Select(finding => SarifResult.Of(finding, places[finding.Problem.Rule.Id], folder)),
            SarifRunProperties.Current
        );
        JsonOutput.Write(output, new SarifLog(SarifLog.SchemaUri, "2.1.0", [run]), Answers.WithoutNulls.SarifLog);
    }
}
