using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Generator.Analyzers.Policies;

/// <summary>The value of an expression of literals, and where each of its characters stands in the source.</summary>
/// <param name="value">The text, with something in place of what is not known.</param>
/// <param name="runs">Where it comes from, without gaps.</param>
/// <param name="whole">The whole expression.</param>
internal sealed class LiteralPolicy(string value, ImmutableArray<TextRun> runs, TextSpan whole)
{
    /// <summary>The text, with something in place of what is not known.</summary>
    public string Value { get; } = value;

    /// <summary>Where it comes from, in order and without gaps.</summary>
    public ImmutableArray<TextRun> Runs { get; } = runs;

    /// <summary>The source of the characters from <paramref name="start"/> to <paramref name="end"/>.</summary>
    public TextSpan SourceOf(int start, int end)
    {
        if (Runs.IsEmpty)
        {
            return whole;
        }

        if (start >= Value.Length)
        {
            return new TextSpan(Runs[Runs.Length - 1].Source.End, 0);
        }

        int sourceStart = RunAt(start).SourceStart(start);
        return end <= start
            ? new TextSpan(sourceStart, 0)
            // Operands of a join stand in order; only what a mistaken caller asks for could end before it starts.
            : TextSpan.FromBounds(sourceStart, Math.Max(sourceStart, RunAt(end - 1).SourceEnd(end - 1)));
    }

    /// <summary>The source of a part of the JSON: of a string, what stands between its quotes, if anything does.</summary>
    public TextSpan SourceOf(SourceSpan part)
    {
        bool isString =
            part.End - part.Start > 2 && part.End <= Value.Length && Value[part.Start] == '"' && Value[part.End - 1] == '"';
        return isString ? SourceOf(part.Start + 1, part.End - 1) : SourceOf(part.Start, part.End);
    }

    private TextRun RunAt(int offset)
    {
        int low = 0;
        int high = Runs.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            (low, high) = Runs[middle].Start <= offset ? (middle, high) : (low, middle - 1);
        }

        return Runs[low];
    }
}
