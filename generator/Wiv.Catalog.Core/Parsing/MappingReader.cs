using System.Globalization;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Diagnostics.CatalogText;
using Wiv.Catalog.Core.Suggestions;
using Wiv.Catalog.Core.Text;
using Wiv.Catalog.Core.Yaml;

namespace Wiv.Catalog.Core.Parsing;

/// <summary>Reads a mapping whose keys are known. Keys that are unknown or repeated are problems, told once when it is made.</summary>
internal sealed class MappingReader
{
    private readonly YamlMapping _mapping;
    private readonly string _what;
    private readonly List<Problem> _problems;
    private readonly Dictionary<string, YamlNode> _values = new(StringComparer.Ordinal);

    /// <summary>The values of mistyped keys, under the keys that were meant: told once as unknown, they are not told as missing too.</summary>
    private readonly Dictionary<string, YamlNode> _mistyped = new(StringComparer.Ordinal);

    /// <param name="mapping">The mapping.</param>
    /// <param name="what">What it is, in the words of a message: <c>the resource 'CurBucket'</c>.</param>
    /// <param name="problems">Where problems go.</param>
    /// <param name="keys">The keys that it may hold.</param>
    public MappingReader(YamlMapping mapping, string what, List<Problem> problems, params string[] keys)
    {
        (_mapping, _what, _problems) = (mapping, what, problems);
        HashSet<string> known = new(keys, StringComparer.Ordinal);
        foreach ((YamlScalar key, YamlNode value) in mapping.Entries)
        {
            if (known.Contains(key.Value))
            {
                // The first of two equal keys counts; the second is told below.
                if (!_values.ContainsKey(key.Value))
                {
                    _values.Add(key.Value, value);
                }
            }
            else if (!mapping.IsDamaged)
            {
                ReportUnknownKey(key, value, keys);
            }
        }

        ReportRepeatedKeys(mapping, what, problems);
    }

    /// <summary>Where the mapping stands, as a whole.</summary>
    public SourceSpan Span => _mapping.Span;

    /// <summary>The first key: the place to show what the mapping lacks.</summary>
    public SourceSpan Start => _mapping.Entries.Count > 0 ? _mapping.Entries[0].Key.Span : _mapping.Span;

    /// <summary>Tells the keys that stand twice in a mapping, whatever its keys are.</summary>
    public static void ReportRepeatedKeys(
        YamlMapping mapping,
        string what,
        List<Problem> problems,
        StringComparer? comparer = null
    )
    {
        Dictionary<string, YamlScalar> first = new(comparer ?? StringComparer.Ordinal);
        foreach ((YamlScalar key, _) in mapping.Entries.Where(_ => !mapping.IsDamaged))
        {
            if (first.TryGetValue(key.Value, out YamlScalar? earlier))
            {
                string line = (earlier.Span.StartLine + 1).ToString(CultureInfo.InvariantCulture);
                problems.Add(FormRules.RepeatedKey.At(key.Span, key.Value, what, line));
            }
            else
            {
                first.Add(key.Value, key);
            }
        }
    }

    /// <summary>The value of a key.</summary>
    public YamlNode? Node(string key) =>
        _values.TryGetValue(key, out YamlNode? value) ? value
        : _mistyped.TryGetValue(key, out value) ? value
        : null;

    /// <summary>The value of a key that must be there.</summary>
    public YamlNode? RequiredNode(string key, string advice)
    {
        YamlNode? node = Node(key);
        if (node is null && !_mapping.IsDamaged)
        {
            _problems.Add(FormRules.MissingKey.At(Start, _what, key, advice));
        }

        return node;
    }

    /// <summary>The one of two keys that is there, and its value: it has one of the two, and not both.</summary>
    /// <param name="key">The key that most have.</param>
    /// <param name="other">The key that says the opposite.</param>
    /// <param name="advice">What to write where there is neither; both may be missing without one.</param>
    public (string Key, YamlNode? Node) OneOf(string key, string other, string? advice)
    {
        if (Node(key) is { } first && Node(other) is { } second)
        {
            bool isFirst = first.Span.Start <= second.Span.Start;
            (string kept, string extra) = isFirst ? (key, other) : (other, key);
            SourceSpan span = _mapping
                .Entries.Where(entry => entry.Key.Value == extra)
                .Select(entry => entry.Key.Span)
                .DefaultIfEmpty((isFirst ? second : first).Span)
                .First();
            _problems.Add(FormRules.UnknownKey.At(span, extra, $"{_what}, which has '{kept}'", "; keep only one"));
            return (kept, Node(kept));
        }

        return Node(other) is { } node ? (other, node)
            : advice is null ? (key, Node(key))
            : (key, RequiredNode(key, advice));
    }

    /// <summary>The text of a key that may be missing.</summary>
    public PositionedText? Text(string key, int most = Budgets.Text) => TextOf(key, Node(key), most);

    /// <summary>The text of a key that must be there.</summary>
    public PositionedText? RequiredText(string key, string advice, int most = Budgets.Text) =>
        TextOf(key, RequiredNode(key, advice), most);

    /// <summary>The reason of what the mapping says: one line of text, not a stand-in for one.</summary>
    public PositionedText? Reason() => ReasonReader.Read(this, _what, _mapping.IsDamaged, _problems);

    /// <summary>The note of what the mapping says, which may be missing.</summary>
    public string Note() => Text("why")?.Value ?? "";

    private PositionedText? TextOf(string key, YamlNode? node, int most) =>
        TextReader.OneLine($"'{key}' of {_what}", node, _problems, most);

    private void ReportUnknownKey(YamlScalar key, YamlNode value, string[] keys)
    {
        string? suggestion = DidYouMean.Closest(key.Value, keys);
        string advice = suggestion is null ? $"; it may have {string.Join(", ", keys)}" : DidYouMean.Phrase(suggestion);
        _problems.Add(FormRules.UnknownKey.At(key.Span, key.Value, _what, advice).Suggesting(suggestion));
        if (suggestion is not null)
        {
            _mistyped[suggestion] = value;
        }
    }
}
