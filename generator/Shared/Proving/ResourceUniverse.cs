namespace Wiv.Catalog.Proving;

/// <summary>Which resources a request may be about.</summary>
internal static class ResourceUniverse
{
    private const string Account = "111122223333";

    private const string Region = "us-east-1";

    /// <summary>Every ARN, and <c>*</c> for the actions that are about no resource.</summary>
    public static IReadOnlyList<TextPattern> All { get; } =
    [Pattern("arn:+:+:*:*:+"), new TextPattern([new PatternItem(PatternItemKind.Literal, '*')])];

    /// <summary>What an action takes by AWS's reference, the plainest first.</summary>
    public static IEnumerable<IReadOnlyList<TextPattern>> Plainest(IEnumerable<string> formats)
    {
        string[] all = formats.Where(format => format != "*").ToArray();
        if (formats.Contains("*"))
        {
            yield return [new TextPattern([new PatternItem(PatternItemKind.Literal, '*')])];
        }

        if (all.Length > 0)
        {
            yield return all.Select(format => Pattern(Plain(format))).ToArray();
            yield return all.Select(format => Pattern(format.Replace("*", "+"))).ToArray();
        }
    }

    private static string Plain(string format)
    {
        string[] fields = format.Split([':'], 6);
        if (fields.Length == 6)
        {
            fields[3] = fields[3] == "*" ? Region : fields[3];
            fields[4] = fields[4] == "*" ? Account : fields[4];
        }

        return string.Join(":", fields).Replace("*", "+");
    }

    /// <summary>A pattern in which <c>+</c> is one character or more, and <c>*</c> any number; before the fifth colon without one.</summary>
    private static TextPattern Pattern(string text)
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
