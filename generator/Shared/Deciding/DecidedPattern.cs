namespace Wiv.Catalog.Deciding;

/// <summary>
/// A text with wildcards and policy variables, ready to be matched. The value of a variable is literal: a <c>*</c> in it is no
/// wildcard. Nothing is allocated.
/// </summary>
/// <param name="parts">Its parts.</param>
/// <param name="ignoreCase">Whether capitals count for nothing.</param>
internal sealed class DecidedPattern(PatternPart[] parts, bool ignoreCase)
{
    private readonly StringComparison _comparison = ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    /// <summary>What a text must begin with, so that most patterns are ruled out by a glance; <c>'\0'</c> when it may be anything.</summary>
    private readonly char _first =
        parts.Length > 0 && parts[0].Kind == PatternPartKind.Text ? Folded(parts[0].Text[0], ignoreCase) : '\0';

    private readonly bool _hasVariables = Array.Exists(parts, part => part.Kind == PatternPartKind.Variable);

    /// <param name="text">The text.</param>
    /// <param name="knowsWildcards">Whether <c>*</c> and <c>?</c> are wildcards.</param>
    /// <param name="knowsVariables">Whether policy variables are read as such.</param>
    /// <param name="ignoreCase">Whether capitals count for nothing.</param>
    public static DecidedPattern Of(string text, bool knowsWildcards, bool knowsVariables, bool ignoreCase) =>
        new(PatternReader.Read(text, knowsWildcards, knowsVariables), ignoreCase);

    /// <summary>Whether the request takes the pattern's place: it has a value for every variable without a default.</summary>
    public bool IsResolvedBy(DecidedRequest request)
    {
        for (int i = 0; _hasVariables && i < parts.Length; i++)
        {
            if (parts[i].In(request) is null)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether it takes the text between two places.</summary>
    public bool Takes(string text, int start, int end, DecidedRequest request)
    {
        if (_first != '\0' && (start == end || Folded(text[start], ignoreCase) != _first))
        {
            return false;
        }

        int part = 0;
        int at = start;
        int afterRun = -1;
        int runEnd = start;
        while (part < parts.Length || at < end)
        {
            int taken = part < parts.Length ? Taken(parts[part], text, at, end, request) : -1;
            if (taken >= 0)
            {
                at += taken;
                bool isRun = parts[part++].Kind == PatternPartKind.Run;
                if (isRun && part == parts.Length)
                {
                    return true;
                }

                (afterRun, runEnd) = isRun ? (part, at) : (afterRun, runEnd);
                continue;
            }

            // Only the last run is lengthened, never an earlier one: whatever that could take, the last one can take too.
            if (afterRun < 0 || runEnd == end)
            {
                return false;
            }

            runEnd += Width(text, runEnd, end);
            at = runEnd;
            part = afterRun;
        }

        return true;
    }

    private static char Folded(char c, bool ignoreCase) => ignoreCase ? char.ToUpperInvariant(c) : c;

    /// <summary>How many characters a part takes at a place; -1 when it cannot.</summary>
    private int Taken(PatternPart part, string text, int at, int end, DecidedRequest request)
    {
        if (part.Kind == PatternPartKind.Run)
        {
            return 0;
        }

        if (part.Kind == PatternPartKind.One)
        {
            return at < end ? Width(text, at, end) : -1;
        }

        string? literal = part.In(request);
        return
            literal is not null
            && literal.Length <= end - at
            && string.Compare(text, at, literal, 0, literal.Length, _comparison) == 0
            ? literal.Length
            : -1;
    }

    /// <summary>A character past U+FFFF is one character to IAM and two in a string.</summary>
    private static int Width(string text, int at, int end) =>
        at + 1 < end && char.IsSurrogatePair(text[at], text[at + 1]) ? 2 : 1;
}
