namespace Wiv.Catalog.Cli.Commands.Render;

/// <summary>What <c>render</c> did.</summary>
internal sealed record RenderJson(IEnumerable<FileJson> Files);
