namespace Wiv.Catalog.Cli.Inputs;

/// <summary>A file and what it holds, whether it was read from the disk or from git.</summary>
internal sealed record SourceText(SourceFile File, string Text);
