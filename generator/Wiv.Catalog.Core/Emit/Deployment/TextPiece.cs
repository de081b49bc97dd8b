namespace Wiv.Catalog.Core.Emit.Deployment;

/// <summary>A piece of a text in a template.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The text, or the name of the parameter; empty for the partition.</param>
internal readonly record struct TextPiece(TextPieceKind Kind, string Text);
