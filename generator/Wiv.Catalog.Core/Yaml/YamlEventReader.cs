using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Diagnostics.CatalogText;
using Wiv.Catalog.Core.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Wiv.Catalog.Core.Yaml;

/// <summary>One pass over the parser's events. What was read before an error is kept.</summary>
internal sealed class YamlEventReader
{
    private readonly string _path;
    private readonly LineMask _lines;
    private readonly int _length;
    private readonly bool _keepsTags;
    private readonly YamlTokens _tokens;
    private readonly Parser _parser;
    private readonly Dictionary<string, Anchored> _anchors = new(StringComparer.Ordinal);
    private readonly List<Problem> _problems = [];
    private readonly List<YamlMapping> _mappings = [];
    private readonly Stack<ParsingEvent> _open = new();
    private long _size;
    private long _aliasedSize;
    private ParsingEvent? _firstOverAliased;
    private bool _isStopped;

    /// <summary>How many collections stand within one another in the value that was read last.</summary>
    private int _height;

    /// <param name="path">The file, for positions.</param>
    /// <param name="lines">What it holds.</param>
    /// <param name="keepsTags">Whether tags are kept with the values; they are told otherwise.</param>
    public YamlEventReader(string path, LineMask lines, bool keepsTags = false)
    {
        _path = path;
        string text = lines.Text;
        _lines = lines;
        _length = text.Length;
        _keepsTags = keepsTags;
        _tokens = new YamlTokens(text);
        _parser = new Parser(_tokens);
    }

    public YamlNode? Root { get; private set; }

    public IReadOnlyList<Problem> Problems => _problems;

    public IReadOnlyList<YamlMapping> Mappings => _mappings;

    /// <summary>Reads the file's one document; returns the error that stopped it, if any.</summary>
    public YamlSyntaxFailure? Read()
    {
        try
        {
            Next(); // the start of the stream
            if (Next() is DocumentStart)
            {
                Next();
                ReadNode(0, root => Root = root);
                Next(); // the end of the document
                if (Next() is DocumentStart second)
                {
                    Report(FormRules.NotSupported, second, "a second document in one file", "put it in a file of its own");
                }
            }

            ReportAliases();
            return null;
        }
        catch (YamlException error)
        {
            return new YamlSyntaxFailure(YamlMarks.Span(_path, error.Start, error.End), error.Message);
        }
        catch (ArgumentOutOfRangeException error) when (error.ParamName is "utf32" or "highSurrogate" or "lowSurrogate")
        {
            // Of some escapes that stand for no character the parser makes one without a look.
            return new YamlSyntaxFailure(
                YamlMarks.Span(_path, _tokens.CurrentPosition, _tokens.CurrentPosition),
                YamlSyntaxHint.NoCharacter
            );
        }
        catch (Exception) when (_open.Count > 0)
        {
            // The parser loses its way in brackets that are not closed, and says so with exceptions of any kind.
            ParsingEvent start = _open.FirstOrDefault(IsFlow) ?? _open.Peek();
            return new YamlSyntaxFailure(
                Span(start),
                start is MappingStart ? YamlSyntaxHint.OpenMapping : YamlSyntaxHint.OpenList
            );
        }
        catch (Exception)
        {
            // Between documents the parser throws what is no YamlException, and names no place.
            return _tokens.DocumentEnd is { } end
                ? new YamlSyntaxFailure(YamlMarks.Span(_path, end.Start, end.End), YamlSyntaxHint.DocumentEnd)
                : new YamlSyntaxFailure(
                    YamlMarks.Span(_path, _tokens.CurrentPosition, _tokens.CurrentPosition),
                    YamlSyntaxHint.Lost
                );
        }
    }

    /// <summary>The next event; none once too much was read.</summary>
    private ParsingEvent? Next() => !_isStopped && _parser.MoveNext() ? _parser.Current : null;

    /// <summary>Reads the value at the current event and leaves the last event of that value current.</summary>
    /// <param name="depth">How deep it stands.</param>
    /// <param name="keep">Takes the value before it is filled, so that an error inside does not lose it.</param>
    private void ReadNode(int depth, Action<YamlNode> keep)
    {
        ParsingEvent current = _parser.Current!;
        if (current is NodeEvent { Tag: { IsEmpty: false } tag })
        {
            if (_keepsTags)
            {
                Action<YamlNode> untagged = keep;
                keep = node =>
                {
                    node.Tag = tag.Value;
                    untagged(node);
                };
            }
            else
            {
                Report(FormRules.NotSupported, current, $"the tag {tag}", "leave it out: a value is a text, a list or a mapping");
            }
        }

        switch (current)
        {
            case Scalar scalar:
                ReadScalar(scalar, keep);
                break;
            case AnchorAlias alias:
                ReadAlias(alias, depth, keep);
                break;
            case SequenceStart or MappingStart when depth >= Budgets.Depth:
                // The parser looks at every level that is open for each sign that it reads, so nothing more is read.
                StopTooDeep(current);
                keep(new YamlScalar("", true, Span(current)));
                break;
            case SequenceStart start:
                ReadSequence(start, depth, keep);
                break;
            case MappingStart start:
                ReadMapping(start, depth, keep);
                break;
        }
    }

    private void ReadScalar(Scalar scalar, Action<YamlNode> keep)
    {
        var node = new YamlScalar(scalar.Value, scalar.Style == ScalarStyle.Plain, Span(scalar));
        Count(1, scalar);
        _height = 0;
        Remember(scalar.Anchor, node, 1);
        keep(node);
    }

    private void ReadSequence(SequenceStart start, int depth, Action<YamlNode> keep)
    {
        var sequence = new YamlSequence(Span(start));
        _open.Push(start);
        long before = _size;
        int height = 0;
        Count(1, start);
        keep(sequence);
        while (Next() is not (null or SequenceEnd))
        {
            ReadNode(depth + 1, item => sequence.Items.Add(item));
            height = Math.Max(height, _height);
            sequence.Span = Extend(sequence.Span, sequence.Items[sequence.Items.Count - 1].Span);
        }

        _open.Pop();
        _height = height + 1;
        sequence.Span = Close(sequence.Span, start.Style == SequenceStyle.Flow);
        Remember(start.Anchor, sequence, _size - before);
    }

    private void ReadMapping(MappingStart start, int depth, Action<YamlNode> keep)
    {
        var mapping = new YamlMapping(Span(start));
        _open.Push(start);
        _mappings.Add(mapping);
        long before = _size;
        int height = 0;
        Count(1, start);
        keep(mapping);
        while (Next() is not (null or MappingEnd))
        {
            YamlNode? key = null;
            ReadNode(depth + 1, node => key = node);
            if (Next() is null)
            {
                break;
            }

            if (key is YamlScalar { IsNull: false } name)
            {
                ReadNode(depth + 1, value => mapping.Entries.Add((name, value)));
                mapping.Span = Extend(mapping.Span, Later(name, mapping.Entries[mapping.Entries.Count - 1].Value));
            }
            else
            {
                _problems.Add(FormRules.NotSupported.At(key!.Span, $"{key.Kind} as a key", "write a text before the colon"));
                ReadNode(depth + 1, static _ => { });
            }

            height = Math.Max(height, _height);
        }

        _open.Pop();
        _height = height + 1;
        mapping.Span = Close(mapping.Span, start.Style == MappingStyle.Flow);
        Remember(start.Anchor, mapping, _size - before);
    }

    private void ReadAlias(AnchorAlias alias, int depth, Action<YamlNode> keep)
    {
        _height = 0;
        if (_anchors.TryGetValue(alias.Value.Value, out Anchored anchor))
        {
            if (depth + anchor.Height > Budgets.Depth)
            {
                StopTooDeep(alias);
            }

            _height = anchor.Height;
            _aliasedSize += anchor.Size;
            _firstOverAliased ??= _aliasedSize > Budgets.AliasedValues ? alias : null;
            Count(anchor.Size, alias);
            keep(_isStopped ? new YamlScalar("", true, Span(alias)) : anchor.Node);
            return;
        }

        Report(
            FormRules.NotSupported,
            alias,
            $"the alias *{alias.Value.Value} without an anchor before it",
            $"set &{alias.Value.Value} on an earlier value"
        );
        keep(new YamlScalar("", true, Span(alias)));
    }

    private void Count(long size, ParsingEvent where)
    {
        _size += size;
        if (_size > Budgets.Values && !_isStopped)
        {
            _isStopped = true;
            Report(FormRules.TooLarge, where, $"the file has more than {Budgets.Values} values when its aliases are expanded");
        }
    }

    private void StopTooDeep(ParsingEvent where)
    {
        if (!_isStopped)
        {
            _isStopped = true;
            Report(FormRules.TooLarge, where, $"values are nested more than {Budgets.Depth} levels deep");
        }
    }

    /// <summary>What is too large in any case is told as that alone.</summary>
    private void ReportAliases()
    {
        if (_firstOverAliased is { } alias && !_isStopped)
        {
            Report(FormRules.TooManyAliased, alias, $"*{((AnchorAlias)alias).Value.Value}", $"{Budgets.AliasedValues}");
        }
    }

    private void Remember(AnchorName anchor, YamlNode node, long size)
    {
        if (!anchor.IsEmpty)
        {
            _anchors[anchor.Value] = new Anchored(node, size, _height);
        }
    }

    private void Report(Rule rule, ParsingEvent where, params string[] arguments) =>
        _problems.Add(rule.At(Span(where), arguments));

    private SourceSpan Span(ParsingEvent node) => _lines.Within(YamlMarks.Span(_path, node.Start, node.End));

    /// <summary>A block collection ends with its last value; one in brackets, with its bracket, which the parser's mark leaves out.</summary>
    private SourceSpan Close(SourceSpan span, bool isFlow)
    {
        if (!isFlow || _parser.Current is not { } end)
        {
            return span;
        }

        SourceSpan bracket = Span(end);
        if (bracket.Start >= _length)
        {
            // It is missing, which is told.
            return span;
        }

        return Extend(span, bracket with { End = bracket.Start + 1, EndColumn = bracket.StartColumn + 1 });
    }

    private static bool IsFlow(ParsingEvent start) =>
        start is MappingStart { Style: MappingStyle.Flow } or SequenceStart { Style: SequenceStyle.Flow };

    private static SourceSpan Later(YamlNode key, YamlNode value) => value.Span.End >= key.Span.End ? value.Span : key.Span;

    private static SourceSpan Extend(SourceSpan span, SourceSpan last) =>
        last.End <= span.End ? span : span with { End = last.End, EndLine = last.EndLine, EndColumn = last.EndColumn };

    /// <param name="Node">What an anchor stands on.</param>
    /// <param name="Size">How many values it is, aliases expanded.</param>
    /// <param name="Height">How many collections stand within one another in it.</param>
    private readonly record struct Anchored(YamlNode Node, long Size, int Height);
}
