namespace Wiv.Catalog;

/// <summary>
/// IAM's wildcard matching: <c>*</c> takes any run of characters, the empty one too, and <c>?</c> exactly one; a policy
/// variable takes any run, an escape such as <c>${*}</c> the character itself. Nothing is allocated.
/// </summary>
/// <remarks>
/// Greedy: at a mismatch only the last run is lengthened, never an earlier one, because whatever an earlier run could
/// take, the last one can take too. So the work is at most pattern times text, and near their sum in practice.
/// </remarks>
internal static class Wildcard
{
    private enum Kind
    {
        End,
        Character,
        One,
        Run,
    }

    internal static bool Matches(string pattern, string text)
    {
        int at = 0;
        int i = 0;
        int afterRun = -1;
        int runEnd = 0;
        while (true)
        {
            Kind kind = Next(pattern, at, out char expected, out int next);
            if (kind == Kind.Run)
            {
                afterRun = at = next;
                runEnd = i;
                continue;
            }
            if (i == text.Length)
            {
                return kind == Kind.End;
            }
            if (kind == Kind.One || (kind == Kind.Character && text[i] == expected))
            {
                i += kind == Kind.One ? Width(text, i) : 1;
                at = next;
                continue;
            }
            if (afterRun < 0)
            {
                return false;
            }
            runEnd += Width(text, runEnd);
            i = runEnd;
            at = afterRun;
        }
    }

    private static Kind Next(string pattern, int at, out char character, out int next)
    {
        character = '\0';
        next = at + 1;
        if (at >= pattern.Length)
        {
            return Kind.End;
        }
        character = pattern[at];
        if (character is '*' or '?')
        {
            return character == '*' ? Kind.Run : Kind.One;
        }
        int end = VariableGrammar.StartsAt(pattern.AsSpan(), at) ? pattern.IndexOf('}', at) : -1;
        if (end < 0)
        {
            return Kind.Character;
        }
        next = end + 1;
        character = VariableGrammar.Escaped(pattern.AsSpan(at + 2, end - at - 2));
        return character == '\0' ? Kind.Run : Kind.Character;
    }

    /// <summary>A character past U+FFFF is one character to IAM and two in a string.</summary>
    private static int Width(string text, int index) =>
        index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]) ? 2 : 1;
}
