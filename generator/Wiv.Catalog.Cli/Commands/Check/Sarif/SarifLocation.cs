using Wiv.Catalog.Cli.Findings;

namespace Wiv.Catalog.Cli.Commands.Check.Sarif;

/// <summary>Where a finding is.</summary>
internal sealed record SarifLocation(SarifPhysicalLocation PhysicalLocation)
{
    public static SarifLocation Of(Finding finding, string folder) =>
        new(
            new SarifPhysicalLocation(
                new SarifArtifactLocation(RelativeUri.Of(finding.File.FullPath, folder), SarifUriBases.Root),
                SarifRegion.Of(finding.Problem.Span)
            )
        );
}
