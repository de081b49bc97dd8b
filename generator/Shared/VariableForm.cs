namespace Wiv.Catalog.Grammar;

/// <summary>
/// The form of a policy variable: <c>${aws:username}</c>, with a default <c>${aws:PrincipalTag/team, 'none'}</c>, or one of the
/// escapes <c>${*}</c>, <c>${?}</c>, <c>${$}</c> that stand for the character itself.
/// </summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html</remarks>
internal static class VariableForm
{
    /// <summary>What a variable begins with.</summary>
    public const string Opening = "${";

    public static bool StartsAt(string text, int index) =>
        text[index] == '$' && index + 1 < text.Length && text[index + 1] == '{';

    /// <summary>The closing brace of the variable that starts at <paramref name="start"/>; -1 when it has none.</summary>
    /// <remarks>No variable stands in another: one that is open where the next begins has no end. A default in quotes may hold braces.</remarks>
    public static int End(string text, int start)
    {
        for (int i = start + Opening.Length; i < text.Length && !StartsAt(text, i); i++)
        {
            if (text[i] == '}')
            {
                return i;
            }

            if (text[i] == ',')
            {
                int quoted = QuotedEnd(text, i + 1);
                return quoted < 0 ? PlainEnd(text, i + 1) : quoted;
            }
        }

        return -1;
    }

    /// <summary>The next variable that has an end, at or behind <paramref name="from"/>; its start is -1 when there is none.</summary>
    public static (int Start, int End) Next(string text, int from)
    {
        for (
            int start = text.IndexOf(Opening, from, StringComparison.Ordinal);
            start >= 0;
            start = text.IndexOf(Opening, start + Opening.Length, StringComparison.Ordinal)
        )
        {
            int end = End(text, start);
            if (end >= 0)
            {
                return (start, end);
            }
        }

        return (-1, -1);
    }

    /// <summary>The character that an escape such as <c>${*}</c> stands for, or <c>'\0'</c> for a variable.</summary>
    public static char Escaped(string text, int start, int end) =>
        end == start + Opening.Length + 1 && text[start + Opening.Length] is '*' or '?' or '$'
            ? text[start + Opening.Length]
            : '\0';

    private static int PlainEnd(string text, int from)
    {
        for (int i = from; i < text.Length && !StartsAt(text, i); i++)
        {
            if (text[i] == '}')
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The brace right behind a default in single quotes; -1 when there is no such default.</summary>
    private static int QuotedEnd(string text, int from)
    {
        int open = AfterSpaces(text, from);
        if (open == text.Length || text[open] != '\'')
        {
            return -1;
        }

        for (int i = open + 1; i < text.Length && !StartsAt(text, i); i++)
        {
            int end = text[i] == '\'' ? AfterSpaces(text, i + 1) : text.Length;
            if (end < text.Length && text[end] == '}')
            {
                return end;
            }
        }

        return -1;
    }

    private static int AfterSpaces(string text, int from)
    {
        while (from < text.Length && text[from] == ' ')
        {
            from++;
        }

        return from;
    }
}
