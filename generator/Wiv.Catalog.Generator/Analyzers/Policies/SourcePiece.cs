using Microsoft.CodeAnalysis.Text;

namespace Wiv.Catalog.Generator.Analyzers.Policies;

/// <summary>A piece of the text of a token.</summary>
/// <param name="Text">The text of the token.</param>
/// <param name="Start">Where the piece starts in it.</param>
/// <param name="End">Where the piece ends in it.</param>
/// <param name="Position">Where the token starts in its file.</param>
internal readonly record struct SourcePiece(string Text, int Start, int End, int Position)
{
    /// <summary>Whether the character stands twice in a row, which means it once.</summary>
    public bool IsTwice(int at) => at + 1 < End && Text[at] == Text[at + 1];

    public TextSpan SourceOf(int at, int length) => new(Position + at, length);

    /// <summary>Adds characters that mean themselves.</summary>
    public void AddLetters(int at, int length, PolicyTextBuilder text) => text.AddLetters(Text, at, length, Position + at);
}
