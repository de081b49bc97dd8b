using Wiv.Catalog.Cli.Findings;

namespace Wiv.Catalog.Cli.Commands.Check.Sarif;

/// <summary>A finding.</summary>
internal sealed record SarifResult(
    string RuleId,
    int RuleIndex,
    string Level,
    SarifMessage Message,
    IEnumerable<SarifLocation> Locations
)
{
    /// <param name="finding">The finding.</param>
    /// <param name="ruleIndex">The place of its rule among those of the driver.</param>
    /// <param name="folder">The folder that paths are relative to.</param>
    public static SarifResult Of(Finding finding, int ruleIndex, string folder) =>
        new(
            finding.Problem.Rule.Id,
            ruleIndex,
            SarifConfiguration.LevelOf(finding.Severity),
            new SarifMessage(finding.Problem.Message),
            [SarifLocation.Of(finding, folder)]
        );
}
