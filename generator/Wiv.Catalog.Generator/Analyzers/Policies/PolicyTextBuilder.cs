using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Wiv.Catalog.Generator.Analyzers.Policies;

/// <summary>Puts a text together from pieces of source.</summary>
internal sealed class PolicyTextBuilder
{
    private readonly StringBuilder _value = new();
    private readonly List<TextRun> _runs = [];
    private readonly JsonPosition _json = new();

    /// <summary>How long the text is so far.</summary>
    public int Length => _value.Length;

    /// <summary>Adds characters that stand in the source as they are.</summary>
    public void AddLetters(string source, int start, int length, int sourceStart)
    {
        if (length > 0)
        {
            Add(new TextRun(_value.Length, length, new TextSpan(sourceStart, length), TextRunKind.Letters));
            _value.Append(source, start, length);
        }
    }

    /// <summary>Adds characters that all the source stands for.</summary>
    public void AddWhole(string value, TextSpan source)
    {
        if (value.Length > 0)
        {
            Add(new TextRun(_value.Length, value.Length, source, TextRunKind.Whole));
            _value.Append(value);
        }
    }

    /// <summary>Adds what is known only when the program runs.</summary>
    public void AddOpen(TextSpan source)
    {
        _json.MoveTo(_value);
        string filling = _json.Filling;
        Add(new TextRun(_value.Length, filling.Length, source, TextRunKind.Open));
        _value.Append(filling);
    }

    /// <summary>Whether what was added from <paramref name="start"/> on is <paramref name="text"/>.</summary>
    public bool EndsWith(string text, int start) =>
        _value.Length - start == text.Length
        && string.Equals(_value.ToString(start, text.Length), text, StringComparison.Ordinal);

    /// <summary>Takes back what was added from <paramref name="start"/> on.</summary>
    public void CutTo(int start)
    {
        _value.Length = start;
        _runs.RemoveAll(run => run.Start >= start);
    }

    public LiteralPolicy Build(TextSpan whole) => new(_value.ToString(), _runs.ToImmutableArray(), whole);

    private void Add(TextRun run)
    {
        // Letters that follow letters, in the text and in the source, are one run.
        if (
            run.Kind == TextRunKind.Letters
            && _runs.Count > 0
            && _runs[_runs.Count - 1] is { Kind: TextRunKind.Letters } last
            && last.Source.End == run.Source.Start
        )
        {
            _runs[_runs.Count - 1] = last with
            {
                Length = last.Length + run.Length,
                Source = TextSpan.FromBounds(last.Source.Start, run.Source.End),
            };
            return;
        }

        _runs.Add(run);
    }
}
