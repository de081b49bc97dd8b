namespace Wiv.Catalog.Generator.Analyzers.Policies;

/// <summary>Tells a policy by what the text says, JSON or nearly so. Other JSON may have any of its words, but not in these places.</summary>
internal static class PolicyContent
{
    /// <summary>The word that every policy has.</summary>
    public const string Statement = "Statement";

    /// <summary>Whether the text starts as a policy does. Two braces are a brace in a format string, and no JSON.</summary>
    public static bool StartsLikeOne(string text)
    {
        int brace = SkipWhiteSpace(text, 0);
        int next = SkipWhiteSpace(text, brace + 1);
        return brace < text.Length && text[brace] == '{' && (next >= text.Length || text[next] is '"' or '}' or '\'' or ',');
    }

    /// <summary>
    /// Whether the text is an object that has statements, and an effect or an action in them or the version of the policy
    /// language beside them.
    /// </summary>
    public static bool IsPolicy(string text)
    {
        if (!StartsLikeOne(text))
        {
            return false;
        }

        bool hasStatements = false;
        bool hasMore = false;
        int depth = 0;
        for (int at = 0; at < text.Length && !(hasStatements && hasMore); at++)
        {
            char c = text[at];
            depth +=
                c is '{' or '[' ? 1
                : c is '}' or ']' ? -1
                : 0;
            if (c == '"')
            {
                int end = StringEnd(text, at);
                int colon = SkipWhiteSpace(text, end);
                if (colon < text.Length && text[colon] == ':')
                {
                    int value = SkipWhiteSpace(text, colon + 1);
                    hasStatements |= depth == 1 && Is(text, at, Statement) && IsNoText(text, value);
                    hasMore |= depth == 1 ? Is(text, at, "Version") && IsVersion(text, value) : IsOfStatement(text, at);
                }

                at = end - 1;
            }
        }

        return hasStatements && hasMore;
    }

    /// <summary>Whether all that is opened is closed again: not the beginning of a text that is put together.</summary>
    public static bool IsClosed(string text)
    {
        int depth = 0;
        for (int at = 0; at < text.Length; at++)
        {
            char c = text[at];
            depth +=
                c is '{' or '[' ? 1
                : c is '}' or ']' ? -1
                : 0;
            at = c == '"' ? StringEnd(text, at) - 1 : at;
        }

        return depth == 0;
    }

    private static bool IsNoText(string text, int value) => value >= text.Length || text[value] != '"';

    private static bool IsVersion(string text, int value) => Is(text, value, "2012-10-17") || Is(text, value, "2008-10-17");

    private static bool IsOfStatement(string text, int name) =>
        Is(text, name, "Effect") || Is(text, name, "Action") || Is(text, name, "NotAction");

    /// <summary>Whether this string stands at an offset, in quotes.</summary>
    private static bool Is(string text, int at, string word) =>
        at + word.Length + 1 < text.Length
        && text[at] == '"'
        && text[at + word.Length + 1] == '"'
        && string.CompareOrdinal(text, at + 1, word, 0, word.Length) == 0;

    private static int StringEnd(string text, int start)
    {
        int at = start + 1;
        while (at < text.Length && text[at] != '"')
        {
            at += text[at] == '\\' ? 2 : 1;
        }

        return Math.Min(at + 1, text.Length);
    }

    private static int SkipWhiteSpace(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }
}
