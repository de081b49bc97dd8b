namespace Wiv.Catalog.Core.Aws.Reference;

/// <summary>A line of a text of the reference: how far it is indented, its first word, and what follows.</summary>
internal readonly record struct ReferenceLine(int Indent, string Word, string Rest)
{
    /// <summary>The lines of <paramref name="text"/>, each of which ends with <c>\n</c>.</summary>
    public static IEnumerable<ReferenceLine> Read(string text)
    {
        int start = 0;
        while (start < text.Length)
        {
            int end = text.IndexOf('\n', start);
            int wordStart = start;
            while (text[wordStart] == ' ')
            {
                wordStart++;
            }

            int wordEnd = text.IndexOf(' ', wordStart, end - wordStart);
            yield return wordEnd < 0
                ? new(wordStart - start, text.Substring(wordStart, end - wordStart), "")
                : new(
                    wordStart - start,
                    text.Substring(wordStart, wordEnd - wordStart),
                    text.Substring(wordEnd + 1, end - wordEnd - 1)
                );
            start = end + 1;
        }
    }

    /// <summary>What a reader throws at a line that it does not know.</summary>
    public FormatException Unknown() => new($"The AWS reference has a line '{Word} {Rest}' that nothing reads");

    /// <summary>What follows, cut at its first space.</summary>
    public (string First, string Second) Halves()
    {
        int space = Rest.IndexOf(' ');
        return space < 0 ? (Rest, "") : (Rest.Substring(0, space), Rest.Substring(space + 1));
    }
}
