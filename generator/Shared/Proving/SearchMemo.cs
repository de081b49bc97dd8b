namespace Wiv.Catalog.Proving;

/// <summary>What was worked out for one choice of variables and holds for others: most patterns have none.</summary>
internal sealed class SearchMemo
{
    private readonly Dictionary<string, string[]> _resources = new(StringComparer.Ordinal);

    private readonly Dictionary<string, KeyDomain> _domains = new(StringComparer.Ordinal);

    /// <summary>The resources that some patterns tell apart.</summary>
    public string[] Resources(IReadOnlyList<TextPattern> patterns, Func<string[]> make) => Of(_resources, Key(patterns), make);

    /// <summary>The values of a key that some patterns, and tests without patterns, tell apart.</summary>
    public KeyDomain Domain(string key, IEnumerable<TextPattern> patterns, Func<KeyDomain> make) =>
        Of(_domains, key.ToLowerInvariant() + "\u0001" + Key(patterns), make);

    private static string Key(IEnumerable<TextPattern> patterns) =>
        string.Join("\u0001", patterns.Select(pattern => pattern.Text));

    private static T Of<T>(Dictionary<string, T> known, string key, Func<T> make)
    {
        if (!known.TryGetValue(key, out T? value))
        {
            value = make();
            known.Add(key, value);
        }

        return value;
    }
}
