using YamlDotNet.Core;

namespace Wiv.Catalog.Core.Yaml;

/// <summary>Says what is wrong with the syntax and what would be right, from the error and the line it was found in.</summary>
internal static class YamlSyntaxHint
{
    public static string For(YamlException error, string line)
    {
        string start = line.TrimStart(' ');
        if (start.StartsWith("\t", StringComparison.Ordinal))
        {
            return "YAML does not indent with tabs; use spaces";
        }

        if (Mentions(error, "mapping values"))
        {
            return "a colon and a space end a key, and this line has one too many; put the text in quotes, or look at its indentation";
        }

        if (Mentions(error, "quoted scalar"))
        {
            return "a text in quotes is not closed; end it with the quote that it starts with";
        }

        if (Mentions(error, "flow mapping"))
        {
            return "a mapping in braces is not closed; put ',' between its entries and '}' behind the last";
        }

        if (Mentions(error, "flow sequence"))
        {
            return "a list in brackets is not closed; put ',' between its items and ']' behind the last";
        }

        if ((start.Length > 0 && start[0] is ('@' or '`' or '%')) || Mentions(error, "cannot start any token"))
        {
            return "a text cannot start with this character; put it in quotes";
        }

        if (Mentions(error, "alias") || Mentions(error, "anchor"))
        {
            return "'*' and '&' at the start of a text name an alias or an anchor; put the text in quotes, as in \"*\"";
        }

        if (Mentions(error, "simple key") || Mentions(error, "expected ':'"))
        {
            return "this line is no 'key: value'; add the colon and a space, or indent it under the key it belongs to";
        }

        if (Mentions(error, "block mapping") || Mentions(error, "block sequence") || Mentions(error, "expected '-'"))
        {
            return "this line does not fit the lines before it; indent it as far as its neighbours";
        }

        return "this is not YAML: " + Plain(error.Message);
    }

    private static bool Mentions(YamlException error, string words) =>
        error.Message.IndexOf(words, StringComparison.OrdinalIgnoreCase) >= 0;

    private static string Plain(string message)
    {
        // The parser repeats its position in front of the message; ours stands in the diagnostic.
        int end = message.LastIndexOf("): ", StringComparison.Ordinal);
        return (end < 0 ? message : message.Substring(end + 3)).TrimEnd('.');
    }
}
