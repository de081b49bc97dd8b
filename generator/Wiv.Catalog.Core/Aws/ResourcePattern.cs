using System.Text;
using Wiv.Catalog.Grammar;

namespace Wiv.Catalog.Core.Aws;

/// <summary>IAM's matching of resources: case counts, <c>*</c> takes any run of characters, <c>?</c> exactly one.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html</remarks>
internal static class ResourcePattern
{
    /// <summary>About what it takes to see that two patterns differ.</summary>
    private const int FewestSteps = 8;

    /// <summary>In a pattern, a <c>*</c> that takes no colon: what a field of an ARN can hold.</summary>
    public const char Field = '\u0001';

    /// <summary>In a pattern, a <c>*</c> that takes neither colon nor slash: what the name of a bucket can hold.</summary>
    public const char Segment = '\u0002';

    private static readonly char[] Wildcards = ['*', '?', Field, Segment];

    /// <summary>Whether every resource that <paramref name="inner"/> matches, <paramref name="outer"/> matches too.</summary>
    public static bool Covers(string outer, string inner) =>
        IsPattern(outer)
            ? CanCover(outer, inner) && WildcardPattern.Covers(outer, inner, ignoreCase: false)
            : string.Equals(outer, inner, StringComparison.Ordinal);

    /// <summary>About how many steps it takes to compare two patterns: few, where what stands before their wildcards differs.</summary>
    public static long Steps(string left, string right) =>
        FewestSteps + (CanOverlap(left, right) && (IsPattern(left) || IsPattern(right)) ? left.Length * (long)right.Length : 0);

    /// <summary>Whether some text is matched by both patterns.</summary>
    public static bool Overlaps(string left, string right)
    {
        if (!CanOverlap(left, right))
        {
            return false;
        }

        WholeCharacters.In(ref left, ref right);

        // overlaps[r] is the answer for the rest of left behind the row and the rest of right behind r; rows are filled backwards.
        // The longer one is walked once, along rows as short as can be.
        if (left.Length < right.Length)
        {
            (left, right) = (right, left);
        }

        bool[] overlaps = new bool[right.Length + 1];
        bool[] next = new bool[right.Length + 1];
        for (int l = left.Length; l >= 0; l--)
        {
            bool isAny = false;
            for (int r = right.Length; r >= 0; r--)
            {
                isAny |= overlaps[r] = OverlapsRest(left, l, right, r, overlaps, next);
            }

            if (!isAny)
            {
                return false;
            }

            (overlaps, next) = (next, overlaps);
        }

        return next[0];
    }

    /// <summary>Whether the pattern has a wildcard.</summary>
    public static bool IsPattern(string pattern) => pattern.IndexOfAny(Wildcards) >= 0;

    /// <summary>The pattern with a <c>*</c> for every policy variable, which is filled when a request is judged.</summary>
    /// <remarks>
    /// <c>${*}</c>, <c>${?}</c> and <c>${$}</c> are these characters themselves. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
    /// </remarks>
    public static string WithoutVariables(string pattern)
    {
        (int start, int end) = VariableForm.Next(pattern, 0);
        if (start < 0)
        {
            return pattern;
        }

        var filled = new StringBuilder(pattern.Length);
        int from = 0;
        for (; start >= 0; (start, end) = VariableForm.Next(pattern, from))
        {
            char wildcard = VariableForm.Escaped(pattern, start, end) == '\0' ? '*' : '?';
            filled.Append(pattern, from, start - from).Append(wildcard);
            from = end + 1;
        }

        return filled.Append(pattern, from, pattern.Length - from).ToString();
    }

    private static bool OverlapsRest(string left, int l, string right, int r, bool[] same, bool[] next)
    {
        bool leftEnds = l == left.Length;
        bool rightEnds = r == right.Length;
        if (leftEnds && rightEnds)
        {
            return true;
        }

        // A star is empty, or takes what the other side has next. Of two stars one can always stop first.
        if (!leftEnds && IsStar(left[l]) && (next[r] || (!rightEnds && StarTakes(left[l], right[r]) && same[r + 1])))
        {
            return true;
        }

        if (!rightEnds && IsStar(right[r]) && (same[r + 1] || (!leftEnds && StarTakes(right[r], left[l]) && next[r])))
        {
            return true;
        }

        return !leftEnds
            && !rightEnds
            && !IsStar(left[l])
            && !IsStar(right[r])
            && (left[l] == right[r] || left[l] == '?' || right[r] == '?')
            && next[r + 1];
    }

    private static bool IsStar(char c) => c is '*' or Field or Segment;

    private static bool StarTakes(char star, char c) => !IsStar(c) && (star == '*' || (c != ':' && (star == Field || c != '/')));

    /// <summary>A glance that rules most pairs out: what stands before the first wildcards differs, or behind the last.</summary>
    public static bool CanOverlap(string left, string right)
    {
        int start = Math.Min(LiteralStart(left), LiteralStart(right));
        int end = Math.Min(LiteralEnd(left), LiteralEnd(right));
        return string.CompareOrdinal(left, 0, right, 0, start) == 0
            && string.CompareOrdinal(left, left.Length - end, right, right.Length - end, end) == 0;
    }

    private static bool CanCover(string outer, string inner)
    {
        int start = LiteralStart(outer);
        return inner.Length >= start && string.CompareOrdinal(outer, 0, inner, 0, start) == 0;
    }

    private static int LiteralEnd(string pattern) => pattern.Length - 1 - pattern.LastIndexOfAny(Wildcards);

    private static int LiteralStart(string pattern) => pattern.IndexOfAny(Wildcards) is >= 0 and var at ? at : pattern.Length;
}
