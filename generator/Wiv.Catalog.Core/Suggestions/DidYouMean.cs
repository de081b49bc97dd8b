using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Suggestions;

/// <summary>Finds the word that was probably meant.</summary>
internal static class DidYouMean
{
    /// <summary>
    /// The candidate nearest to <paramref name="word"/>, or <see langword="null"/> when none is near enough to be a slip: one
    /// edit in three letters, a swap of neighbours being one edit, capitals counting for nothing.
    /// </summary>
    /// <param name="word">The word that was written.</param>
    /// <param name="candidates">The words that there are.</param>
    /// <param name="work">What may be spent on it, where there are many of both; when it is gone nothing is near enough.</param>
    public static string? Closest(string word, IEnumerable<string> candidates, Work? work = null)
    {
        int allowed = Math.Max(1, word.Length / 3);
        string? best = null;
        int bestDistance = allowed + 1;
        foreach (string candidate in candidates)
        {
            bool isComparable = Math.Abs(word.Length - candidate.Length) <= bestDistance;
            if (work?.Spend(isComparable ? 1L + ((long)word.Length * (1 + (2 * bestDistance))) : 1) == false)
            {
                return null;
            }

            int distance = EditDistance.Between(word, candidate, bestDistance, ignoreCase: true);
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
