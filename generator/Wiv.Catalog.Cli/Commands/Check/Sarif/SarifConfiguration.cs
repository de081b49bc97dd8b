using Wiv.Catalog.Cli.Findings;
using Wiv.Catalog.Core.Diagnostics;

namespace Wiv.Catalog.Cli.Commands.Check.Sarif;

/// <summary>How serious a rule is by default.</summary>
internal sealed record SarifConfiguration(string Level)
{
    public static SarifConfiguration Of(Severity severity) => new(LevelOf(severity));

    /// <summary>SARIF says note where editors say info.</summary>
    public static string LevelOf(Severity severity) => severity == Severity.Info ? "note" : SeverityWord.Of(severity);
}
