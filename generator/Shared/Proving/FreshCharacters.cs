namespace Wiv.Catalog.Proving;

/// <summary>Characters that no pattern names, so that a text made of them is taken by wildcards alone.</summary>
internal static class FreshCharacters
{
    private const string Preferred = "xzq7w9y8k5j6v4u3o2b1n0";

    /// <summary>As many as are asked for.</summary>
    public static char[] Of(IEnumerable<TextPattern> patterns, IEnumerable<string> texts, int count)
    {
        var used = new HashSet<char>();
        foreach (char c in patterns.SelectMany(p => p.Items).Select(i => i.Character).Concat(texts.SelectMany(text => text)))
        {
            used.Add(char.ToUpperInvariant(c));
        }

        IEnumerable<char> candidates = Preferred
            .Concat(Enumerable.Range('a', 26).Select(c => (char)c))
            // The capitals of Latin, Greek and Cyrillic, each its own capital.
            .Concat(
                Enumerable.Range(0x391, 0x500).Select(c => (char)c).Where(c => char.ToUpperInvariant(c) == c && char.IsLetter(c))
            );
        return candidates.Where(c => !used.Contains(char.ToUpperInvariant(c))).Distinct().Take(count).ToArray();
    }
}
