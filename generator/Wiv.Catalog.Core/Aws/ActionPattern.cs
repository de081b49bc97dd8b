using System.Text;

namespace Wiv.Catalog.Core.Aws;

/// <summary>IAM's matching of actions: case counts for nothing, <c>*</c> takes any run of characters, <c>?</c> exactly one.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html</remarks>
internal static class ActionPattern
{
    /// <summary>Whether <paramref name="pattern"/> matches the action, whose own characters all mean themselves.</summary>
    /// <remarks>
    /// At a mismatch only the last <c>*</c> is lengthened: whatever an earlier one could take, the last one can take too. So
    /// nothing is allocated, and the work is at most pattern times action.
    /// </remarks>
    public static bool Matches(string pattern, string action)
    {
        int p = 0;
        int afterStar = -1;
        int starEnd = 0;
        for (int a = 0; a < action.Length; )
        {
            if (p < pattern.Length && pattern[p] == '*')
            {
                afterStar = ++p;
                starEnd = a;
            }
            else if (p < pattern.Length && MatchesOne(pattern[p], action[a]))
            {
                p++;
                a++;
            }
            else if (afterStar >= 0)
            {
                p = afterStar;
                a = ++starEnd;
            }
            else
            {
                return false;
            }
        }

        return IsStars(pattern, p);
    }

    /// <summary>Whether every action that <paramref name="action"/> matches, <paramref name="pattern"/> matches too.</summary>
    public static bool Covers(string pattern, string action)
    {
        if (!ActionGrammar.IsPattern(action))
        {
            return Matches(pattern, action);
        }

        string outer = InOrder(pattern);
        string inner = InOrder(action);

        // covers[o] is the answer for the rest of outer behind o and the rest of inner behind the row; rows are filled backwards.
        bool[] covers = new bool[outer.Length + 1];
        bool[] next = new bool[outer.Length + 1];
        for (int i = inner.Length; i >= 0; i--)
        {
            for (int o = outer.Length; o >= 0; o--)
            {
                covers[o] = CoversRest(outer, o, inner, i, covers, next);
            }

            (covers, next) = (next, covers);
        }

        return next[0];
    }

    /// <param name="outer">The pattern that should cover.</param>
    /// <param name="o">Where its rest starts.</param>
    /// <param name="inner">The pattern that should be covered.</param>
    /// <param name="i">Where its rest starts.</param>
    /// <param name="same">The answers for the same rest of <paramref name="inner"/>, known behind <paramref name="o"/>.</param>
    /// <param name="next">The answers for the rest of <paramref name="inner"/> that is one shorter.</param>
    private static bool CoversRest(string outer, int o, string inner, int i, bool[] same, bool[] next)
    {
        if (i == inner.Length)
        {
            return IsStars(outer, o);
        }

        if (o == outer.Length)
        {
            return false;
        }

        if (outer[o] == '*')
        {
            return same[o + 1] || next[o];
        }

        // A star of the inner pattern may be empty, or start with any character, which only a '?' takes.
        return inner[i] == '*' ? outer[o] == '?' && next[o] && same[o + 1] : MatchesOne(outer[o], inner[i]) && next[o + 1];
    }

    private static bool MatchesOne(char pattern, char c) =>
        pattern == '?' || (c != '?' && char.ToUpperInvariant(pattern) == char.ToUpperInvariant(c));

    private static bool IsStars(string pattern, int start)
    {
        while (start < pattern.Length && pattern[start] == '*')
        {
            start++;
        }

        return start == pattern.Length;
    }

    /// <summary>The same pattern with every run of wildcards written one way: each <c>?</c> before a single <c>*</c>.</summary>
    private static string InOrder(string pattern)
    {
        var ordered = new StringBuilder(pattern.Length);
        bool hasStar = false;
        foreach (char c in pattern)
        {
            if (c == '*')
            {
                hasStar = true;
                continue;
            }

            if (hasStar && c != '?')
            {
                ordered.Append('*');
                hasStar = false;
            }

            ordered.Append(c);
        }

        return (hasStar ? ordered.Append('*') : ordered).ToString();
    }
}
