using Wiv.Catalog.Deciding;

namespace Wiv.Catalog.Proving;

/// <summary>The keys that stand as variables in statements, and what their values decide about.</summary>
internal sealed class VariableKeys
{
    private readonly List<(TextPattern Holder, IReadOnlyList<TextPattern> Others)> _places = [];

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
    }

    public IReadOnlyList<string> Keys { get; }

    public static IEnumerable<DecidedTest> Tests(IEnumerable<DecidedStatement> statements, string key) =>
        statements.SelectMany(s => s.Tests).Where(test => test.Key.Equals(key, StringComparison.OrdinalIgnoreCase));

    /// <summary>The patterns that tell values of a key apart by what they make of the texts that they stand in.</summary>
    public IReadOnlyList<TextPattern> Pieces(string key)
    {
        var pieces = new List<TextPattern>();
        foreach ((TextPattern holder, IReadOnlyList<TextPattern> others) in _places)
        {
            for (int i = 0; i < holder.Items.Count; i++)
            {
                if (string.Equals(holder.Items[i].Key, key, StringComparison.OrdinalIgnoreCase))
                {
                    pieces.AddRange(others.Where(other => other != holder).SelectMany(other => Quotient.Of(holder, i, other)));
                }
            }
        }

        return pieces
            .GroupBy(piece => string.Join("", piece.Items), StringComparer.Ordinal)
            .Select(same => same.First())
            .ToArray();
    }

    private void AddPlaces(IEnumerable<TextPattern> patterns)
    {
        TextPattern[] all = patterns.ToArray();
        foreach (TextPattern pattern in all.Where(pattern => pattern.HasVariable))
        {
            _places.Add((pattern, all));
        }
    }
}
