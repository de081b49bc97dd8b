namespace Wiv.Catalog.Core.Yaml;

/// <summary>Says what is wrong with the syntax and what would be right, from the failure and the line it is in.</summary>
internal static class YamlSyntaxHint
{
    public const string Tab = "tab character";
    public const string TextGoesOn = "multiline plain scalar";
    public const string OpenMapping = "flow mapping";
    public const string OpenList = "flow sequence";

    public const string DocumentEnd = "end of a document";
    public const string NoCharacter = "invalid Unicode";
    public const string Lost = "out of order";

    private const string QuoteIt = "a text cannot start with this character; put it in quotes";

    private static readonly (string Words, string Hint)[] ByMessage =
    [
        (Tab, "YAML does not indent with tabs; use spaces"),
        (TextGoesOn, "this line is not 'key: value', and the next one continues it; add the colon"),
        (
            "invalid mapping",
            "a colon and a space end a key, and this line has one too many; put the text in quotes, or check its indentation"
        ),
        (
            "unknown escape",
            "in double quotes a backslash starts an escape that YAML knows; write the backslash twice, or use single quotes"
        ),
        (
            "expected hexadecimal number",
            @"an escape is too short: \x takes two hexadecimal digits, \u four and \U eight; write them all, or the backslash twice"
        ),
        (NoCharacter, "an escape is not a character: it is half of one, or beyond U+10FFFF; write the character itself"),
        ("quoted scalar", "a text in quotes is not closed; end it with the quote that it starts with"),
        (OpenMapping, "a mapping in braces is not closed; put ',' between its entries and '}' after the last"),
        (OpenList, "a list in brackets is not closed; put ',' between its items and ']' after the last"),
        ("cannot start any token", QuoteIt),
        ("expected node content", QuoteIt),
        ("Mapping keys are not allowed", QuoteIt),
        ("anchor or alias", "'*' and '&' at the start of a text name an alias or an anchor; put the text in quotes, as in \"*\""),
        ("sequence entries are not allowed", "a list starts on its own line, below its key"),
        (DocumentEnd, "'...' ends a document, but nothing comes before it; delete the line"),
        (Lost, "a catalog is one document, and this belongs to none; delete it"),
        ("block scalar", "the text of a block starts on the line below '|' or '>'"),
    ];

    /// <summary>What is wrong with a character that no YAML can hold, in quotes or without.</summary>
    public static string ForCharacter(char character) =>
        character == '\0'
            ? "the character U+0000 ends the text for many readers, and is not allowed in YAML; delete it"
            : $"the character U+{(int)character:X4} is half of a character, and is not allowed in YAML; delete it";

    /// <param name="failure">What stopped the parser.</param>
    /// <param name="line">The line of the failure.</param>
    /// <param name="column">Its column in that line.</param>
    public static string For(YamlSyntaxFailure failure, string line, int column)
    {
        foreach ((string words, string hint) in ByMessage)
        {
            if (failure.Mentions(words))
            {
                return hint;
            }
        }

        return failure.Mentions("expected key") || failure.Mentions("expected '-'")
            ? ForLine(line, column)
            : $"this is not YAML: {failure.Message.TrimEnd('.')}";
    }

    /// <summary>A line that is no entry of the mapping or list around it: its own form says why.</summary>
    private static string ForLine(string line, int column)
    {
        string text = line.TrimStart(' ');
        int colon = text.IndexOf(':');
        if (column > line.Length - text.Length)
        {
            return "the text continues after its closing quote; double a quote inside it, or put the text in the other kind of quotes";
        }

        if (colon < 0)
        {
            return "this line is not 'key: value'; add the colon and a space, or indent it under the key it belongs to";
        }

        return colon + 1 < text.Length && text[colon + 1] != ' '
            ? "a key ends with a colon and a space; add the space after the colon"
            : "this line does not fit the lines before it; indent it like its neighbours";
    }
}
