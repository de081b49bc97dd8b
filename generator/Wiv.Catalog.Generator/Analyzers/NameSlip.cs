using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Suggestions;

namespace Wiv.Catalog.Generator.Analyzers;

/// <summary>Tells a slip of the fingers in the name of an action from another name.</summary>
internal static class NameSlip
{
    private const int ShortName = 6;

    /// <summary>The nearest of the names, if it is one or two letters away and starts with the same letter.</summary>
    public static string? Closest(string name, IEnumerable<string> names)
    {
        string? best = null;
        int bestDistance = Allowed(name) + 1;
        foreach (string candidate in names.OrderBy(n => n, StringComparer.Ordinal))
        {
            int distance = Distance(name, candidate, bestDistance);
            if (distance < bestDistance)
            {
                (best, bestDistance) = (candidate, distance);
            }
        }

        return best;
    }

    /// <summary>The name with its start put right, when the slip is in what the pattern demands: <c>DescribInstances</c> under <c>Describe*</c>.</summary>
    public static string? UnderPattern(string name, string pattern)
    {
        int star = pattern.IndexOf('*');
        if (star != pattern.Length - 1 || pattern.IndexOf('?') >= 0)
        {
            return null;
        }

        string start = pattern.Substring(0, star);
        string? best = null;
        int bestDistance = Allowed(start) + 1;
        for (int length = Math.Max(1, star - 2); length <= Math.Min(name.Length, star + 2); length++)
        {
            // The start ends where the next word begins, or 'DescribI' would be as near to 'Describe' as 'Describ' is.
            bool endsWord = length == name.Length || char.IsUpper(name[length]) || !Characters.IsLetter(name[length]);
            int distance = endsWord ? Distance(name.Substring(0, length), start, bestDistance) : bestDistance;
            if (distance < bestDistance)
            {
                (best, bestDistance) = (start + name.Substring(length), distance);
            }
        }

        return best;
    }

    private static int Distance(string name, string candidate, int limit) =>
        candidate.Length > 0 && char.ToUpperInvariant(name[0]) == char.ToUpperInvariant(candidate[0])
            ? EditDistance.Between(name.ToLowerInvariant(), candidate.ToLowerInvariant(), limit)
            : limit + 1;

    private static int Allowed(string name) => name.Length < ShortName ? 1 : 2;
}
