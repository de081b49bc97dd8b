namespace Wiv.Catalog.Core.Text.Output;

/// <summary>A piece of a <see cref="Phrase"/>.</summary>
/// <param name="Text">The text.</param>
/// <param name="IsCode">Whether it is set apart as code.</param>
internal readonly record struct PhrasePiece(string Text, bool IsCode);
