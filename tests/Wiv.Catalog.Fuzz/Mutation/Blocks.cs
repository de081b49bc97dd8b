namespace Wiv.Catalog.Fuzz.Mutation;

/// <summary>Finds what stands between brackets or quotes.</summary>
internal static class Blocks
{
    private const string Opening = "{[(\"'";

    private const string Closing = "}])\"'";

    /// <summary>One of the blocks, brackets and all; an empty range where there is none.</summary>
    public static Range Any(string text, Random random)
    {
        if (text.Length == 0)
        {
            return 0..0;
        }

        int from = random.Next(text.Length);
        int start = text.AsSpan(from).IndexOfAny(Opening);
        return start < 0 ? from..from : (from + start)..End(text, from + start);
    }

    /// <summary>Behind the bracket that closes; of brackets that nothing closes, the end.</summary>
    private static int End(string text, int start)
    {
        char open = text[start];
        char close = Closing[Opening.IndexOf(open)];
        int depth = 0;
        for (int i = start; i < text.Length; i++)
        {
            bool isClosed = text[i] == close && (open != close || i > start);
            depth +=
                isClosed ? -1
                : text[i] == open ? 1
                : 0;
            if (isClosed && depth <= 0)
            {
                return i + 1;
            }
        }

        return text.Length;
    }
}
