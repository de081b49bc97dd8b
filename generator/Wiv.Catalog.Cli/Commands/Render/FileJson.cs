namespace Wiv.Catalog.Cli.Commands.Render;

/// <summary>What became of a file.</summary>
internal sealed record FileJson(string File, string Outcome);
