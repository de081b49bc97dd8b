namespace Wiv.Catalog.Grammar;

/// <summary>
/// IAM's wildcard matching: <c>*</c> takes any run of characters, the empty one too, and <c>?</c> exactly one; a policy variable
/// takes any run, an escape such as <c>${*}</c> the character itself. Nothing is allocated.
/// </summary>
/// <remarks>
/// At a mismatch only the last run is lengthened, never an earlier one, because whatever an earlier run could take, the last one
/// can take too. So the work is at most pattern times text, and near their sum in practice.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
/// </remarks>
internal static class Wildcard
{
    /// <summary>Whether the pattern matches the text, whose own characters all mean themselves.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="text">The text.</param>
    /// <param name="ignoreCase">Whether capitals count for nothing, as in actions.</param>
    /// <param name="knowsVariables">Whether policy variables are read as such; without it they are characters like others.</param>
    public static bool Matches(string pattern, string text, bool ignoreCase = false, bool knowsVariables = true)
    {
        int p = 0;
        int t = 0;
        int afterRun = -1;
        int runEnd = 0;
        while (p < pattern.Length || t < text.Length)
        {
            if (p < pattern.Length)
            {
                char expected = pattern[p];
                int next = p + 1;
                bool isOne = expected == '?';
                bool isRun = expected == '*';
                if (expected == '$' && knowsVariables && VariableForm.StartsAt(pattern, p))
                {
                    isRun = IsVariable(pattern, p, ref expected, ref next);
                }

                if (isRun)
                {
                    if (next == pattern.Length)
                    {
                        return true;
                    }

                    afterRun = p = next;
                    runEnd = t;
                    continue;
                }

                if (t < text.Length && (isOne || IsSame(expected, text[t], ignoreCase)))
                {
                    t += isOne ? Width(text, t) : 1;
                    p = next;
                    continue;
                }
            }

            if (afterRun < 0 || t == text.Length)
            {
                return false;
            }

            runEnd += Width(text, runEnd);
            t = runEnd;
            p = afterRun;
        }

        return true;
    }

    /// <summary>Whether it is a variable with an end; an escape gives the character that it stands for.</summary>
    private static bool IsVariable(string pattern, int start, ref char expected, ref int next)
    {
        int end = VariableForm.End(pattern, start);
        if (end < 0)
        {
            return false;
        }

        char escaped = VariableForm.Escaped(pattern, start, end);
        expected = escaped == '\0' ? expected : escaped;
        next = end + 1;
        return escaped == '\0';
    }

    private static bool IsSame(char left, char right, bool ignoreCase) =>
        left == right || (ignoreCase && char.ToUpperInvariant(left) == char.ToUpperInvariant(right));

    /// <summary>A character past U+FFFF is one character to IAM and two in a string.</summary>
    private static int Width(string text, int index) =>
        index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]) ? 2 : 1;
}
