namespace Wiv.Catalog.Generator.Analyzers.Policies;

/// <summary>Reads what stands between the quotes of a raw literal, in which every character means itself.</summary>
internal static class RawText
{
    private static readonly char[] LineEnds = ['\r', '\n', '\u0085', '\u2028', '\u2029'];

    /// <param name="piece">The piece of source.</param>
    /// <param name="indentation">What every line starts with and the text has not.</param>
    /// <param name="startsLine">Whether the piece starts at the start of a line.</param>
    /// <param name="text">The text to add to.</param>
    public static void Read(SourcePiece piece, string indentation, bool startsLine, PolicyTextBuilder text)
    {
        int at = piece.Start;
        while (at < piece.End)
        {
            int content = at + (startsLine ? Indentation(piece, at, indentation) : 0);
            int end = LineEnd(piece, content);
            piece.AddLetters(content, end - content, text);
            at = end;
            startsLine = true;
        }
    }

    /// <summary>The content of a raw literal of several lines: what stands between its first and its last line.</summary>
    /// <param name="token">The whole token with its quotes.</param>
    /// <param name="quotesEnd">Where the text behind the content ends: behind the last quote.</param>
    /// <param name="quotes">How many quotes it has on each side.</param>
    /// <param name="indentation">What stands before the last quotes.</param>
    public static SourcePiece Lines(SourcePiece token, int quotesEnd, int quotes, out string indentation)
    {
        int lastLine = quotesEnd - quotes;
        indentation = IndentationBefore(token.Text, lastLine);
        int start = LineEnd(token, token.Start);
        int end = lastLine - indentation.Length;
        end -= end >= 2 && token.Text[end - 1] == '\n' && token.Text[end - 2] == '\r' ? 2 : 1;
        return token with { Start = start, End = Math.Max(start, end) };
    }

    /// <summary>The white space before an offset, up to the start of its line.</summary>
    public static string IndentationBefore(string text, int offset)
    {
        int start = offset <= 0 ? 0 : text.LastIndexOfAny(LineEnds, offset - 1) + 1;
        return text.Substring(start, Math.Max(0, offset - start));
    }

    /// <summary>A line of white space may be shorter than the indentation.</summary>
    private static int Indentation(SourcePiece piece, int at, string indentation)
    {
        int length = 0;
        while (length < indentation.Length && at + length < piece.End && piece.Text[at + length] == indentation[length])
        {
            length++;
        }

        return length;
    }

    /// <summary>Behind the end of the line, or the end of the piece.</summary>
    private static int LineEnd(SourcePiece piece, int at)
    {
        int end = piece.Text.IndexOfAny(LineEnds, at, piece.End - at);
        if (end < 0)
        {
            return piece.End;
        }

        bool isTwo = piece.Text[end] == '\r' && end + 1 < piece.End && piece.Text[end + 1] == '\n';
        return end + (isTwo ? 2 : 1);
    }
}
