namespace Wiv.Catalog.Core.Suggestions;

/// <summary>The number of letters to insert, delete, replace or swap with a neighbour to turn one word into another.</summary>
internal static class EditDistance
{
    /// <summary>The distance, or some number over <paramref name="limit"/> when it is over it.</summary>
    /// <param name="left">A word.</param>
    /// <param name="right">Another.</param>
    /// <param name="limit">The greatest distance that is of interest; the work grows with it.</param>
    /// <param name="ignoreCase">Whether capitals count for nothing.</param>
    public static int Between(string left, string right, int limit, bool ignoreCase = false)
    {
        if (Math.Abs(left.Length - right.Length) > limit)
        {
            return limit + 1;
        }

        // Only a band around the diagonal is filled: a way that leaves it is longer than the limit already.
        limit = Math.Min(limit, left.Length + right.Length);
        int over = limit + 1;
        int[] beforeLast = new int[right.Length + 2];
        int[] last = new int[right.Length + 2];
        int[] current = new int[right.Length + 2];
        for (int j = 0; j <= right.Length; j++)
        {
            last[j] = Math.Min(j, over);
        }

        int leastBefore = 0;
        for (int i = 1; i <= left.Length; i++)
        {
            int from = Math.Max(1, i - limit);
            int to = Math.Min(right.Length, i + limit);
            int least = current[from - 1] = from == 1 ? Math.Min(i, over) : over;
            for (int j = from; j <= to; j++)
            {
                bool isSame = Same(left[i - 1], right[j - 1], ignoreCase);
                int distance = Math.Min(Math.Min(last[j] + 1, current[j - 1] + 1), last[j - 1] + (isSame ? 0 : 1));
                if (
                    !isSame
                    && i > 1
                    && j > 1
                    && Same(left[i - 1], right[j - 2], ignoreCase)
                    && Same(left[i - 2], right[j - 1], ignoreCase)
                )
                {
                    distance = Math.Min(distance, beforeLast[j - 2] + 1);
                }

                current[j] = distance;
                least = Math.Min(least, distance);
            }

            current[to + 1] = over;
            if (least > limit && leastBefore > limit)
            {
                // A swap reaches over one row, and no further.
                return over;
            }

            leastBefore = least;
            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return last[right.Length];
    }

    private static bool Same(char left, char right, bool ignoreCase) =>
        left == right || (ignoreCase && char.ToLowerInvariant(left) == char.ToLowerInvariant(right));
}
