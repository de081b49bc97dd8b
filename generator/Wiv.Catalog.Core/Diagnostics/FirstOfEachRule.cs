using System.Globalization;

namespace Wiv.Catalog.Core.Diagnostics;

/// <summary>
/// Keeps the first findings of each rule in each file. A file that was made by a faulty program repeats its fault thousands of
/// times, and nobody reads the second hundred.
/// </summary>
internal static class FirstOfEachRule
{
    /// <summary>The first findings in their order, the last one of its rule and file with the number of those left out.</summary>
    /// <param name="findings">The findings, in the order in which they are shown.</param>
    /// <param name="problemOf">The problem of a finding.</param>
    /// <param name="most">How many of one rule in one file are kept.</param>
    public static IEnumerable<(T Finding, int More)> Of<T>(IEnumerable<T> findings, Func<T, Problem> problemOf, int most)
    {
        T[] all = findings.ToArray();
        Dictionary<(string Path, string Id), int> totals = [];
        foreach (T finding in all)
        {
            (string, string) key = KeyOf(problemOf(finding));
            totals.TryGetValue(key, out int total);
            totals[key] = total + 1;
        }

        Dictionary<(string Path, string Id), int> kept = [];
        foreach (T finding in all)
        {
            (string, string) key = KeyOf(problemOf(finding));
            kept.TryGetValue(key, out int count);
            kept[key] = ++count;
            if (count <= most)
            {
                yield return (finding, count == most ? totals[key] - most : 0);
            }
        }
    }

    /// <summary>The words for those that are left out.</summary>
    public static string Rest(Problem problem, int more) =>
        string.Format(CultureInfo.InvariantCulture, "and {0:N0} more of {1}", more, problem.Rule.Id);

    private static (string Path, string Id) KeyOf(Problem problem) => (problem.Span.Path, problem.Rule.Id);
}
