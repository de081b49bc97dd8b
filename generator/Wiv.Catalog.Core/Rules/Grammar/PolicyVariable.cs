namespace Wiv.Catalog.Core.Rules.Grammar;

/// <summary>A policy variable of a text: <c>${aws:username}</c>, or with a default <c>${aws:username, 'nobody'}</c>.</summary>
/// <param name="Text">As it is written; one that is not closed goes on to the next one, or to the end.</param>
/// <param name="Name">What stands before a comma.</param>
/// <param name="Default">What stands behind a comma, its quotes with it; absent when there is none.</param>
/// <param name="IsClosed">Whether it has its closing brace.</param>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html</remarks>
internal sealed record PolicyVariable(string Text, string Name, string? Default, bool IsClosed)
{
    private const string Opening = "${";

    /// <summary>Whether it stands for one of the characters <c>*</c>, <c>?</c> and <c>$</c> themselves.</summary>
    public bool IsEscape => Name is "*" or "?" or "$";

    public bool IsEmpty => string.IsNullOrWhiteSpace(Name);

    public bool HasSpace => Name.Any(char.IsWhiteSpace);

    /// <summary>Whether it has a default that is not between two single quotes.</summary>
    public bool LacksQuote =>
        Default?.Trim() is { } text && (text.Length < 2 || text[0] != '\'' || text[text.Length - 1] != '\'');

    /// <summary>The variables of a text, in order. None stands in another: an open one ends where the next begins.</summary>
    public static IEnumerable<PolicyVariable> In(string text)
    {
        int start = text.IndexOf(Opening, StringComparison.Ordinal);
        while (start >= 0)
        {
            int next = text.IndexOf(Opening, start + Opening.Length, StringComparison.Ordinal);
            yield return Read(text.Substring(start, (next < 0 ? text.Length : next) - start));
            start = next;
        }
    }

    /// <param name="rest">The text from the opening to the next opening, or to the end.</param>
    private static PolicyVariable Read(string rest)
    {
        int close = rest.IndexOf('}');
        int comma = rest.IndexOf(',');
        bool hasDefault = comma >= 0 && (close < 0 || comma < close);
        if (hasDefault)
        {
            close = QuotedEnd(rest, comma + 1) ?? close;
        }

        int end = close < 0 ? rest.Length : close;
        return new PolicyVariable(
            rest.Substring(0, close < 0 ? end : end + 1),
            rest.Substring(Opening.Length, (hasDefault ? comma : end) - Opening.Length),
            hasDefault ? rest.Substring(comma + 1, end - comma - 1) : null,
            close >= 0
        );
    }

    /// <summary>Where the brace behind a default in quotes stands, which may itself hold braces.</summary>
    private static int? QuotedEnd(string rest, int at)
    {
        int open = AfterSpaces(rest, at);
        if (open == rest.Length || rest[open] != '\'')
        {
            return null;
        }

        for (int quote = rest.IndexOf('\'', open + 1); quote >= 0; quote = rest.IndexOf('\'', quote + 1))
        {
            int end = AfterSpaces(rest, quote + 1);
            if (end < rest.Length && rest[end] == '}')
            {
                return end;
            }
        }

        return null;
    }

    private static int AfterSpaces(string text, int at)
    {
        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }

        return at;
    }
}
