namespace Wiv.Catalog.Cli.Commands.Render;

/// <summary>A file to publish.</summary>
/// <param name="Path">Where, relative to the output folder.</param>
/// <param name="Content">What it holds: UTF-8 without a byte order mark.</param>
internal sealed record RenderedFile(string Path, byte[] Content);
