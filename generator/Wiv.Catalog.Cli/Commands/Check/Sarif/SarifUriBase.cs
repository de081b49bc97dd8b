namespace Wiv.Catalog.Cli.Commands.Check.Sarif;

/// <summary>A folder that paths are relative to.</summary>
internal sealed record SarifUriBase(SarifMessage Description);
