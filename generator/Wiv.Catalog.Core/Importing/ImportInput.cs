namespace Wiv.Catalog.Core.Importing;

/// <summary>A file to import.</summary>
/// <param name="Path">The file, for positions and names.</param>
/// <param name="Text">What it holds.</param>
internal sealed record ImportInput(string Path, string Text);
