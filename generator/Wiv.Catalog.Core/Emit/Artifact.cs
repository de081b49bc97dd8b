namespace Wiv.Catalog.Core.Emit;

/// <summary>A file that is published from a catalog.</summary>
/// <param name="FileName">Its name, without a folder.</param>
/// <param name="Text">What it holds.</param>
internal sealed record Artifact(string FileName, string Text);
