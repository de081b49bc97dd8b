using Wiv.Catalog.Deciding;

namespace Wiv.Catalog.Proving;

/// <summary>The values of a condition key that tests tell apart, one of each kind.</summary>
/// <param name="values">The values: <see langword="null"/> is that the request lacks the key.</param>
/// <param name="isWhole">Whether every other value is like one of these.</param>
internal sealed class KeyDomain(IReadOnlyList<IReadOnlyList<string>?> values, bool isWhole)
{
    private const int MostSets = 2_000;

    public IReadOnlyList<IReadOnlyList<string>?> Values { get; } = values;

    public bool IsWhole { get; } = isWhole;

    /// <summary>The values of a key.</summary>
    /// <param name="key">The key and its tests.</param>
    /// <param name="more">Patterns that its value decides about by standing in a resource or in a test of another key.</param>
    /// <param name="chosen">The keys that are chosen already.</param>
    /// <param name="search">What is known, and what may be spent.</param>
    /// <param name="fresh">Characters that no pattern names: for what is like no pattern, and to mark the value as this key's.</param>
    public static KeyDomain Of(
        KeyTests key,
        IReadOnlyList<TextPattern> more,
        ChosenKeys chosen,
        ProofContext search,
        (char Other, char? Mark) fresh
    )
    {
        List<string> singles = Singles(key, more, chosen, search, fresh, out bool isWhole);
        if (search.Facts.IsBoolean(key.Key))
        {
            singles =
            [
                "true",
                "false",
                .. singles.Where(value => value is not ("true" or "false") && bool.TryParse(value, out _)),
            ];
        }

        if (search.Facts.Constants(key.Key) is { } constants)
        {
            string[] possible = [.. constants, .. singles.Where(value => search.Facts.IsPossible(key.Key, value))];
            return new KeyDomain(possible.Distinct(StringComparer.Ordinal).Select(value => new[] { value }).ToArray(), isWhole);
        }

        var values = new List<IReadOnlyList<string>?> { null };
        if (key.AreSets && search.Facts.IsMultivalued(key.Key) != false)
        {
            isWhole &= AddSets(values, singles, key, chosen);
        }
        else
        {
            values.AddRange(singles.Select(value => new[] { value }));
        }

        return new KeyDomain(values, isWhole && !search.Budget.IsSpent);
    }

    private static List<string> Singles(
        KeyTests key,
        IReadOnlyList<TextPattern> more,
        ChosenKeys chosen,
        ProofContext search,
        (char Other, char? Mark) fresh,
        out bool isWhole
    )
    {
        bool hasTexts = more.Count > 0 || key.AreTexts;
        // Beside texts, what is true or false is one more of them.
        DecidedTest[] measured = key.Tests.Where(test => !hasTexts || test.Operator.Comparison != Comparison.Boolean).ToArray();
        string[] samples = measured.SelectMany(Samples.Of).ToArray();
        var singles = new List<string>();
        // A key that is compared as a number, a day or an address alone has no other values.
        if (hasTexts || samples.Length == 0)
        {
            IEnumerable<TextPattern> own = hasTexts
                ? key.Patterns.Select(pattern => pattern.Filled(chosen.Request.Single)).OfType<TextPattern>()
                : [];
            singles.AddRange(
                TextClasses.Of([.. own, .. more], [], fresh.Other, fresh.Mark, search.Budget).Select(value => value.Example)
            );
        }

        singles.AddRange(samples);
        int kinds = measured.Select(test => Samples.Kind(test.Operator.Comparison)).Where(kind => kind > 0).Distinct().Count();
        // Texts and numbers of one key cut each other in ways that these samples do not all show.
        isWhole = kinds + (hasTexts ? 1 : 0) <= 1;
        if (hasTexts && !key.AreSets)
        {
            // The empty text is a value too, but to qualifiers no value at all, which is tried anyway; the last to be shown.
            singles.Add("");
        }

        return singles.Distinct(StringComparer.Ordinal).ToList();
    }

    /// <summary>Adds sets of values until more of them fulfil no other tests.</summary>
    private static bool AddSets(List<IReadOnlyList<string>?> values, List<string> singles, KeyTests key, ChosenKeys chosen)
    {
        DecidedTest[] ofOne = key
            .Tests.Select(test => new DecidedTest(test.Operator with { Qualifier = SetQualifier.None }, key.Key, test.Values)
            {
                KnowsVariables = test.KnowsVariables,
            })
            .ToArray();
        var seen = new HashSet<BitSet>();
        var open = new Queue<IReadOnlyList<string>>(singles.Select(value => new[] { value }));
        while (open.Count > 0 && values.Count < MostSets)
        {
            IReadOnlyList<string> set = open.Dequeue();
            if (!seen.Add(Fulfilled(set, key.Key, ofOne, chosen)))
            {
                continue;
            }

            values.Add(set);
            foreach (string more in singles.Where(more => !set.Contains(more)))
            {
                open.Enqueue([.. set, more]);
            }
        }

        return open.Count == 0;
    }

    /// <summary>What some value of a set fulfils and what all values do, test by test.</summary>
    private static BitSet Fulfilled(IReadOnlyList<string> set, string key, DecidedTest[] tests, ChosenKeys chosen)
    {
        BitSet fulfilled = BitSet.Empty((tests.Length * 2) + 1);
        for (int i = 0; i < tests.Length; i++)
        {
            int holding = set.Count(value => tests[i].Holds(chosen.With(key, [value])));
            if (holding > 0)
            {
                fulfilled.Add(2 * i);
            }

            if (holding == set.Count)
            {
                fulfilled.Add((2 * i) + 1);
            }
        }

        if (set.Count > 1)
        {
            fulfilled.Add(tests.Length * 2);
        }

        return fulfilled;
    }
}
