namespace Wiv.Catalog.Cli.Commands.Check.Sarif;

/// <summary>A place in a file.</summary>
internal sealed record SarifPhysicalLocation(SarifArtifactLocation ArtifactLocation, SarifRegion Region);
