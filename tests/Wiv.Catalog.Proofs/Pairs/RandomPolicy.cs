namespace Wiv.Catalog.Proofs.Pairs;

/// <summary>Makes up policies.</summary>
/// <param name="random">Where chance comes from.</param>
/// <param name="vocabulary">What they are made of.</param>
internal sealed class RandomPolicy(Random random, Vocabulary vocabulary)
{
    private static readonly string[] Qualifiers = ["ForAllValues:", "ForAnyValue:"];

    public WrittenPolicy Policy()
    {
        // Few policies are of the old version, in which a variable is text like any other.
        string version = random.Next(12) == 0 ? "2008-10-17" : "2012-10-17";
        int count = 1 + random.Next(4);
        return new WrittenPolicy(version, [.. Enumerable.Range(0, count).Select(_ => Statement())]);
    }

    public WrittenStatement Statement() =>
        new(
            random.Next(10) < 3,
            random.Next(10) == 0,
            Some(Action, 3),
            random.Next(10) == 0,
            Some(Resource, 3),
            Tests(random.Next(4))
        );

    public string Action() => Choice(vocabulary.Actions);

    public string Resource() => Choice(vocabulary.Resources);

    public WrittenTest Test()
    {
        KeySpec key = Choice(vocabulary.Keys);
        string name = random.Next(8) == 0 ? key.Key.ToUpperInvariant() : key.Key;
        if (random.Next(8) == 0)
        {
            return new WrittenTest("Null", name, [random.Next(2) == 0 ? "true" : "false"]);
        }

        // Some leave out the qualifier that a key with several values needs.
        string qualifier = key.IsSet && random.Next(10) > 0 ? Choice(Qualifiers) : "";
        string suffix = random.Next(5) == 0 ? "IfExists" : "";
        string written = Choice(key.Operators);
        // The case of letters is told of one text: of a variable there is no such pattern in the theory of strings.
        string[] values = [.. key.Values.Where(value => !written.EndsWith("IgnoreCase") || !value.Contains("${"))];
        return new WrittenTest(qualifier + written + suffix, name, Some(() => Choice(values), 3));
    }

    /// <summary>Some tests; of one operator and one key there can only be one.</summary>
    public IReadOnlyList<WrittenTest> Tests(int count) =>
        Enumerable.Range(0, count).Select(_ => Test()).DistinctBy(test => (test.Operator, test.Key.ToLowerInvariant())).ToArray();

    public T Choice<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];

    public int Next(int below) => random.Next(below);

    private string[] Some(Func<string> make, int most) =>
        Enumerable.Range(0, 1 + (random.Next(2) * random.Next(most))).Select(_ => make()).Distinct().ToArray();
}
