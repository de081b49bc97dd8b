namespace Wiv.Catalog.Proving;

/// <summary>
/// What the value of a variable must be like for a text around it to be taken by another pattern: the pieces of the other pattern
/// that can come to lie where the variable stands.
/// </summary>
internal static class Quotient
{
    private const int MostPieces = 256;

    /// <summary>The pieces of a pattern, one for each of its places that the text before and the text behind can reach.</summary>
    /// <param name="holder">The pattern with the variable.</param>
    /// <param name="variable">The place of the variable among its items.</param>
    /// <param name="other">The other pattern.</param>
    public static IEnumerable<TextPattern> Of(TextPattern holder, int variable, TextPattern other)
    {
        PatternItem[] before = holder.Items.Take(variable).ToArray();
        PatternItem[] behind = holder.Items.Skip(variable + 1).Reverse().ToArray();
        PatternItem[] items = [.. other.Items];
        PatternItem[] reversed = [.. Enumerable.Reverse(items)];
        HashSet<int> starts = Reached(before, items);
        HashSet<int> ends = [.. Reached(behind, reversed).Select(place => items.Length - place)];
        int pieces = 0;
        foreach (int start in starts.OrderBy(place => place))
        {
            foreach (int end in ends.Where(end => end >= start).OrderBy(place => place))
            {
                PatternItem[] piece = items.Skip(start).Take(end - start).ToArray();
                if (!piece.Any(item => item.IsVariable) && pieces++ < MostPieces)
                {
                    yield return new TextPattern(piece);
                }
            }
        }
    }

    /// <summary>The places of a pattern that can be reached by reading a text that some items take.</summary>
    private static HashSet<int> Reached(PatternItem[] text, PatternItem[] pattern)
    {
        var seen = new HashSet<(int, int)>();
        var open = new Stack<(int Text, int Pattern)>();
        open.Push((0, 0));
        var reached = new HashSet<int>();
        while (open.Count > 0)
        {
            (int t, int p) = open.Pop();
            if (!seen.Add((t, p)))
            {
                continue;
            }

            if (t == text.Length)
            {
                reached.Add(p);
            }
            else if (IsRun(text[t]))
            {
                open.Push((t + 1, p));
            }

            if (p < pattern.Length && IsRun(pattern[p]))
            {
                open.Push((t, p + 1));
                if (t == text.Length)
                {
                    reached.Add(p);
                }
            }

            if (t < text.Length && p < pattern.Length && Meet(text[t], pattern[p]))
            {
                open.Push((IsRun(text[t]) ? t : t + 1, IsRun(pattern[p]) ? p : p + 1));
            }
        }

        return reached;
    }

    private static bool IsRun(PatternItem item) => item.IsRun || item.IsVariable;

    private static bool Meet(PatternItem left, PatternItem right)
    {
        bool isOne = left.Kind is PatternItemKind.Literal or PatternItemKind.AnyCase;
        bool isOther = right.Kind is PatternItemKind.Literal or PatternItemKind.AnyCase;
        return (isOne, isOther) switch
        {
            (true, true) => left.Takes(right.Character) || right.Takes(left.Character),
            (true, false) => right.Takes(left.Character),
            (false, true) => left.Takes(right.Character),
            _ => true,
        };
    }
}
