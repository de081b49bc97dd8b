using Wiv.Catalog.Deciding;

namespace Wiv.Catalog.Proving;

/// <summary>The keys that stand as variables in statements, and what their values decide about.</summary>
internal sealed class VariableKeys
{
    private readonly List<(TextPattern Holder, IReadOnlyList<TextPattern> Others)> _places = [];

    /// <summary>What the tests of the keys compare them with.</summary>
    private readonly TextPattern[] _tests;

    /// <summary>Whether there are several, whose values may equal one another.</summary>
    private readonly bool _isRelated;

    public VariableKeys(IReadOnlyList<DecidedStatement> statements)
    {
        AddPlaces(statements.SelectMany(StatementTexts.Resources));
        var tests = statements.SelectMany(s => s.Tests).GroupBy(test => test.Key, StringComparer.OrdinalIgnoreCase);
        foreach (IGrouping<string, DecidedTest> ofKey in tests)
        {
            AddPlaces(ofKey.SelectMany(StatementTexts.Values));
        }

        // A key whose own tests name another variable comes after that one.
        Keys =
        [
            .. _places
                .SelectMany(place => place.Holder.Variables)
                .Distinct(StringComparer.OrdinalIgnoreCase)
                .OrderBy(key => Tests(statements, key).SelectMany(StatementTexts.Values).SelectMany(v => v.Variables).Count())
                .ThenBy(key => key, StringComparer.Ordinal),
        ];
        _isRelated = Keys.Count > 1;
        _tests = Keys.SelectMany(key => Tests(statements, key)).SelectMany(StatementTexts.Values).ToArray();
    }

    public IReadOnlyList<string> Keys { get; }

    public static IEnumerable<DecidedTest> Tests(IEnumerable<DecidedStatement> statements, string key) =>
        statements.SelectMany(s => s.Tests).Where(test => test.Key.Equals(key, StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// The patterns that tell values of a key apart by what they make of the texts that they stand in, and by what the values of
    /// the other keys may be, which they may equal.
    /// </summary>
    /// <param name="key">The key.</param>
    /// <param name="known">The keys whose values are chosen already.</param>
    public IReadOnlyList<TextPattern> Pieces(string key, Dictionary<string, IReadOnlyList<string>> known)
    {
        string? Value(string other) =>
            known.TryGetValue(other, out IReadOnlyList<string>? values) && values.Count == 1 ? values[0] : null;
        var pieces = new List<TextPattern>();
        foreach ((TextPattern holder, IReadOnlyList<TextPattern> others) in _places)
        {
            for (int i = 0; i < holder.Items.Count; i++)
            {
                if (holder.Items[i].IsVariable && (_isRelated || IsKey(holder.Items[i], key)))
                {
                    pieces.AddRange(
                        others
                            .Where(other => other != holder)
                            .SelectMany(other => Quotient.Of(holder, i, other.FilledWhere(Value)))
                    );
                }
            }
        }

        if (_isRelated)
        {
            pieces.AddRange(_tests.Where(pattern => !pattern.HasVariable));
            pieces.AddRange(
                known.Values.Where(values => values.Count == 1).Select(values => TextPattern.OfText(values[0], false, false))
            );
        }

        return pieces.GroupBy(piece => piece.Text, StringComparer.Ordinal).Select(same => same.First()).ToArray();
    }

    private static bool IsKey(PatternItem item, string key) => string.Equals(item.Key, key, StringComparison.OrdinalIgnoreCase);

    private void AddPlaces(IEnumerable<TextPattern> patterns)
    {
        TextPattern[] all = patterns.ToArray();
        foreach (TextPattern pattern in all.Where(pattern => pattern.HasVariable))
        {
            _places.Add((pattern, all));
        }
    }
}
