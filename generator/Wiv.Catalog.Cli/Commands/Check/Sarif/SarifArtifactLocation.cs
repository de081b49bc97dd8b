namespace Wiv.Catalog.Cli.Commands.Check.Sarif;

/// <summary>A file.</summary>
internal sealed record SarifArtifactLocation(string Uri, string UriBaseId);
