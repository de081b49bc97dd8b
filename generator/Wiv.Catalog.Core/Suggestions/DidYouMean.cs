namespace Wiv.Catalog.Core.Suggestions;

/// <summary>Finds the word that was probably meant.</summary>
internal static class DidYouMean
{
    /// <summary>
    /// The candidate nearest to <paramref name="word"/>, or <see langword="null"/> when none is near enough to be a slip: one
    /// edit in three letters, a swap of neighbours being one edit, capitals counting for nothing.
    /// </summary>
    public static string? Closest(string word, IEnumerable<string> candidates)
    {
        string lower = word.ToLowerInvariant();
        int allowed = Math.Max(1, word.Length / 3);
        string? best = null;
        int bestDistance = allowed + 1;
        foreach (string candidate in candidates)
        {
            int distance = EditDistance.Between(lower, candidate.ToLowerInvariant(), bestDistance);
            bool isNearer = distance < bestDistance;
            bool isEarlier = distance == bestDistance && best is not null && string.CompareOrdinal(candidate, best) < 0;
            if (isNearer || isEarlier)
            {
                (best, bestDistance) = (candidate, distance);
            }
        }

        return best;
    }

    /// <summary>The end of a message: <c>; did you mean 'x'?</c>, or nothing.</summary>
    public static string Phrase(string? suggestion) => suggestion is null ? "" : $"; did you mean '{suggestion}'?";
}
