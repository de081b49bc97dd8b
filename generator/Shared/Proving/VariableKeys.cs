namespace Wiv.Catalog.Proving;

/// <summary>The keys that stand as variables in statements, and what their values decide about.</summary>
internal sealed class VariableKeys
{
    private readonly List<(TextPattern Holder, IReadOnlyList<TextPattern> Others)> _places = [];

    public VariableKeys(Question question)
    {
        AddPlaces(question.Resources);
        foreach (KeyTests tests in question.Keys)
        {
            AddPlaces(tests.Patterns);
        }

        // A key whose own tests name another variable comes after that one.
        Keys =
        [
            .. _places
                .SelectMany(place => place.Holder.Variables)
                .Distinct(StringComparer.OrdinalIgnoreCase)
                .Select(key => question.Keys.FirstOrDefault(tests => tests.IsOf(key)) ?? new KeyTests(key, []))
                .OrderBy(key => key.Patterns.SelectMany(pattern => pattern.Variables).Count())
                .ThenBy(key => key.Key, StringComparer.Ordinal),
        ];
    }

    /// <summary>The keys, each with the tests of it.</summary>
    public IReadOnlyList<KeyTests> Keys { get; }

    /// <summary>Whether there are several, whose values may equal one another.</summary>
    private bool AreRelated => Keys.Count > 1;

    /// <summary>
    /// The patterns that tell values of a key apart by what they make of the texts that they stand in, and by what the values of
    /// the other keys may be, which they may equal.
    /// </summary>
    /// <param name="key">The key.</param>
    /// <param name="chosen">The keys that are chosen already.</param>
    public IReadOnlyList<TextPattern> Pieces(string key, ChosenKeys chosen)
    {
        var pieces = new List<TextPattern>();
        foreach ((TextPattern holder, IReadOnlyList<TextPattern> others) in _places)
        {
            for (int i = 0; i < holder.Items.Count; i++)
            {
                if (holder.Items[i].IsVariable && (AreRelated || IsKey(holder.Items[i], key)))
                {
                    pieces.AddRange(
                        others
                            .Where(other => other != holder)
                            .SelectMany(other => Quotient.Of(holder, i, other.FilledWhere(chosen.Request.Single)))
                    );
                }
            }
        }

        if (AreRelated)
        {
            pieces.AddRange(Keys.SelectMany(other => other.Patterns).Where(pattern => !pattern.HasVariable));
            pieces.AddRange(chosen.Singles.Select(value => TextPattern.OfText(value, false, false)));
        }

        return pieces.GroupBy(piece => piece.Text, StringComparer.Ordinal).Select(same => same.First()).ToArray();
    }

    private static bool IsKey(PatternItem item, string key) => string.Equals(item.Key, key, StringComparison.OrdinalIgnoreCase);

    private void AddPlaces(IReadOnlyList<TextPattern> patterns)
    {
        foreach (TextPattern pattern in patterns.Where(pattern => pattern.HasVariable))
        {
            _places.Add((pattern, patterns));
        }
    }
}
