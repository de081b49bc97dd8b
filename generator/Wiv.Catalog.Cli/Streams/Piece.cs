namespace Wiv.Catalog.Cli.Streams;

/// <summary>A part of a line, and its colour.</summary>
internal readonly record struct Piece(string Text, Ink Ink)
{
    public static implicit operator Piece(string text) => new(text, Ink.None);
}
