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
    /// <param name="key">The key.</param>
    /// <param name="tests">The tests of it.</param>
    /// <param name="more">Patterns that its value decides about by standing in a resource or in a test of another key.</param>
    /// <param name="known">The keys whose values are chosen already.</param>
    /// <param name="search">What is known, and what may be spent.</param>
    /// <param name="fresh">Characters that no pattern names: for what is like no pattern, and to mark the value as this key's.</param>
    public static KeyDomain Of(
        string key,
        IReadOnlyList<DecidedTest> tests,
        IReadOnlyList<TextPattern> more,
        Dictionary<string, IReadOnlyList<string>> known,
        ProofContext search,
        (char Other, char? Mark) fresh
    )
    {
        List<string> singles = Singles(tests, more, known, search, fresh, out bool isWhole);
        if (search.Facts.IsBoolean(key))
        {
            singles =
            [
                "true",
                "false",
                .. singles.Where(value => value is not ("true" or "false") && bool.TryParse(value, out _)),
            ];
        }

        if (search.Facts.Constants(key) is { } constants)
        {
            string[] possible = [.. constants, .. singles.Where(value => search.Facts.IsPossible(key, value))];
            return new KeyDomain(possible.Distinct(StringComparer.Ordinal).Select(value => new[] { value }).ToArray(), isWhole);
        }

        var values = new List<IReadOnlyList<string>?> { null };
        bool asksSets = tests.Any(test => test.Operator.Qualifier != SetQualifier.None);
        if (asksSets && search.Facts.IsMultivalued(key) != false)
        {
            isWhole &= AddSets(values, singles, key, tests, known);
        }
        else
        {
            values.AddRange(singles.Select(value => new[] { value }));
        }

        return new KeyDomain(values, isWhole && !search.Budget.IsSpent);
    }

    private static List<string> Singles(
        IReadOnlyList<DecidedTest> tests,
        IReadOnlyList<TextPattern> more,
        Dictionary<string, IReadOnlyList<string>> known,
        ProofContext search,
        (char Other, char? Mark) fresh,
        out bool isWhole
    )
    {
        string? Value(string key) =>
            known.TryGetValue(key, out IReadOnlyList<string>? values) && values.Count == 1 ? values[0] : null;
        bool hasTexts = more.Count > 0 || tests.Any(StatementTexts.AreTexts);
        TextPattern[] patterns = tests
            .Where(test => hasTexts || StatementTexts.AreTexts(test))
            .SelectMany(StatementTexts.Values)
            .Select(pattern => pattern.Filled(Value))
            .OfType<TextPattern>()
            .Concat(more)
            .ToArray();
        var singles = new List<string>();
        DecidedTest[] measured = tests.Where(test => !(hasTexts && StatementTexts.Values(test).Any())).ToArray();
        foreach (string sample in measured.SelectMany(Samples.Of))
        {
            singles.Add(sample);
        }

        // A key that is compared as a number, a day or an address alone has no other values.
        if (hasTexts || singles.Count == 0)
        {
            singles.AddRange(TextClasses.Of(patterns, [], fresh.Other, fresh.Mark, search.Budget).Select(value => value.Example));
        }

        int kinds = measured.Select(test => Samples.Kind(test.Operator.Comparison)).Where(kind => kind > 0).Distinct().Count();
        // Texts and numbers of one key cut each other in ways that these samples do not all show.
        isWhole = kinds + (hasTexts ? 1 : 0) <= 1;
        if (hasTexts && tests.All(test => test.Operator.Qualifier == SetQualifier.None))
        {
            // The empty text is a value too, but to qualifiers no value at all, which is tried anyway; the last to be shown.
            singles.Add("");
        }

        return singles.Distinct(StringComparer.Ordinal).ToList();
    }

    /// <summary>Adds sets of values until more of them fulfil no other tests.</summary>
    private static bool AddSets(
        List<IReadOnlyList<string>?> values,
        List<string> singles,
        string key,
        IReadOnlyList<DecidedTest> tests,
        Dictionary<string, IReadOnlyList<string>> known
    )
    {
        var seen = new HashSet<BitSet>();
        var open = new Queue<IReadOnlyList<string>>(singles.Select(value => new[] { value }));
        while (open.Count > 0 && values.Count < MostSets)
        {
            IReadOnlyList<string> set = open.Dequeue();
            if (!seen.Add(Fulfilled(set, key, tests, known)))
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
    private static BitSet Fulfilled(
        IReadOnlyList<string> set,
        string key,
        IReadOnlyList<DecidedTest> tests,
        Dictionary<string, IReadOnlyList<string>> known
    )
    {
        BitSet fulfilled = BitSet.Empty((tests.Count * 2) + 1);
        for (int i = 0; i < tests.Count; i++)
        {
            var one = new DecidedTest(tests[i].Operator with { Qualifier = SetQualifier.None }, key, tests[i].Values)
            {
                KnowsVariables = tests[i].KnowsVariables,
            };
            int holding = set.Count(value => one.Holds(ProofContext.Request(known, key, [value])));
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
            fulfilled.Add(tests.Count * 2);
        }

        return fulfilled;
    }
}
