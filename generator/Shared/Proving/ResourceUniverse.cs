namespace Wiv.Catalog.Proving;

/// <summary>Which resources a request may be about.</summary>
internal static class ResourceUniverse
{
    /// <summary>Every ARN, and <c>*</c> for the actions that are about no resource.</summary>
    public static IReadOnlyList<TextPattern> All { get; } =
    [Pattern("arn:+:+:*:*:+"), new TextPattern([new PatternItem(PatternItemKind.Literal, '*')])];

    /// <summary>A pattern in which <c>+</c> is one character or more, and <c>*</c> any number; before the fifth colon without one.</summary>
    public static TextPattern Pattern(string text)
    {
        var items = new List<PatternItem>();
        int colons = 0;
        foreach (char c in text)
        {
            bool inField = colons < 5;
            PatternItemKind run = inField ? PatternItemKind.RunInField : PatternItemKind.Run;
            if (c == ':')
            {
                colons++;
            }

            if (c == '+')
            {
                items.Add(new PatternItem(inField ? PatternItemKind.OneInField : PatternItemKind.One));
            }

            items.Add(c is '+' or '*' ? new PatternItem(run) : new PatternItem(PatternItemKind.Literal, c));
        }

        return new TextPattern(items);
    }
}
