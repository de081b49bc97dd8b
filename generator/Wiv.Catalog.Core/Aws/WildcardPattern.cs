using System.Text;
using Wiv.Catalog.Grammar;

namespace Wiv.Catalog.Core.Aws;

/// <summary>
/// Compares patterns with IAM's wildcards: <c>*</c> is any run of characters, <c>?</c> any one. A text is matched as the library
/// does it, by <see cref="Wildcard"/>; that one pattern covers another is asked here alone.
/// </summary>
internal static class WildcardPattern
{
    /// <summary>How many steps <see cref="Covers"/> takes at most: few, where what stands before the wildcards differs.</summary>
    public static long Steps(string outer, string inner)
    {
        int start = 0;
        while (start < outer.Length && outer[start] is not ('*' or '?'))
        {
            if (start == inner.Length || char.ToUpperInvariant(outer[start]) != char.ToUpperInvariant(inner[start]))
            {
                return 1 + start;
            }

            start++;
        }

        return 1 + start + ((outer.Length - start) * (long)(inner.Length - start));
    }

    /// <summary>Whether every text that <paramref name="inner"/> matches, <paramref name="outer"/> matches too.</summary>
    public static bool Covers(string outer, string inner, bool ignoreCase)
    {
        if (outer.IndexOf('?') < 0)
        {
            // A wildcard of the inner pattern can be a character that the outer one has nowhere: only a '*' takes it.
            return Matches(outer, inner, ignoreCase);
        }

        WholeCharacters.In(ref outer, ref inner);
        outer = InOrder(outer);
        inner = InOrder(inner);

        // covers[o] is the answer for the rest of outer behind o and the rest of inner behind the row; rows are filled backwards.
        bool[] covers = new bool[outer.Length + 1];
        bool[] next = new bool[outer.Length + 1];
        for (int i = inner.Length; i >= 0; i--)
        {
            for (int o = outer.Length; o >= 0; o--)
            {
                covers[o] = CoversRest(outer, o, inner, i, covers, next, ignoreCase);
            }

            (covers, next) = (next, covers);
        }

        return next[0];
    }

    /// <summary>Whether the pattern matches the text; policy variables are replaced before, or have to be the same in both.</summary>
    public static bool Matches(string pattern, string text, bool ignoreCase) =>
        Wildcard.Matches(pattern, text, ignoreCase, knowsVariables: false);

    /// <summary>Whether a pattern's character takes a character of a text.</summary>
    private static bool TakesOne(char pattern, char c, bool ignoreCase) =>
        pattern == '?'
        || (c != '?' && (pattern == c || (ignoreCase && char.ToUpperInvariant(pattern) == char.ToUpperInvariant(c))));

    /// <summary>Whether nothing but <c>*</c> stands behind <paramref name="start"/>.</summary>
    private static bool IsStars(string pattern, int start)
    {
        while (start < pattern.Length && pattern[start] == '*')
        {
            start++;
        }

        return start == pattern.Length;
    }

    /// <param name="outer">The pattern that should cover.</param>
    /// <param name="o">Where its rest starts.</param>
    /// <param name="inner">The pattern that should be covered.</param>
    /// <param name="i">Where its rest starts.</param>
    /// <param name="same">The answers for the same rest of <paramref name="inner"/>, known behind <paramref name="o"/>.</param>
    /// <param name="next">The answers for the rest of <paramref name="inner"/> that is one shorter.</param>
    /// <param name="ignoreCase">Whether capitals count for nothing.</param>
    private static bool CoversRest(string outer, int o, string inner, int i, bool[] same, bool[] next, bool ignoreCase)
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
        return inner[i] == '*'
            ? outer[o] == '?' && next[o] && same[o + 1]
            : TakesOne(outer[o], inner[i], ignoreCase) && next[o + 1];
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
