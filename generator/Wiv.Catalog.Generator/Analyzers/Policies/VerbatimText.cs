namespace Wiv.Catalog.Generator.Analyzers.Policies;

/// <summary>Reads what stands between the quotes of a literal in which only quotes, and braces beside holes, are written twice.</summary>
internal static class VerbatimText
{
    /// <param name="piece">The piece of source.</param>
    /// <param name="hasHoles">Whether braces are written twice.</param>
    /// <param name="text">The text to add to.</param>
    public static void Read(SourcePiece piece, bool hasHoles, PolicyTextBuilder text)
    {
        int at = piece.Start;
        while (at < piece.End)
        {
            char c = piece.Text[at];
            bool isPair = (c == '"' || (hasHoles && c is '{' or '}')) && piece.IsTwice(at);
            if (isPair)
            {
                text.AddWhole(c.ToString(), piece.SourceOf(at, 2));
            }
            else
            {
                piece.AddLetters(at, 1, text);
            }

            at += isPair ? 2 : 1;
        }
    }
}
