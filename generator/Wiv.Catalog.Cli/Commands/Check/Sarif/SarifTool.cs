namespace Wiv.Catalog.Cli.Commands.Check.Sarif;

/// <summary>The tool that ran.</summary>
internal sealed record SarifTool(SarifDriver Driver);
