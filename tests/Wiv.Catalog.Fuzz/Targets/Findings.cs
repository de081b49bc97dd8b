using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Text;
using Wiv.Catalog.Fuzz.Running;

namespace Wiv.Catalog.Fuzz.Targets;

/// <summary>What is true of every finding, whatever the input is.</summary>
internal static class Findings
{
    private static readonly char[] LineEnds = ['\n', '\r', '\u0085', '\u2028', '\u2029'];

    /// <summary>Every finding has words, and a place in its file.</summary>
    public static void Check(IEnumerable<Problem> problems, string path, string text)
    {
        foreach (Problem problem in problems)
        {
            if (!IsInside(problem.Span, path, text))
            {
                throw new FindingException($"{problem.Rule.Id} without a position", $"{problem.Span}: {problem.Message}");
            }

            if (string.IsNullOrWhiteSpace(problem.Message))
            {
                throw new FindingException($"{problem.Rule.Id} without words", problem.Span.ToString());
            }
        }
    }

    /// <summary>Whether a place is one of the text.</summary>
    public static bool IsInside(SourceSpan span, string path, string text)
    {
        bool isOrdered = (span.StartLine, span.StartColumn).CompareTo((span.EndLine, span.EndColumn)) <= 0;
        return span.Path == path
            && isOrdered
            && span is { Start: >= 0, StartLine: >= 0, StartColumn: >= 0 }
            && span.Start <= span.End
            && span.End <= text.Length
            && span.StartColumn <= span.Start
            && span.EndLine <= text.AsSpan().Count(LineEnds);
    }

    private static int Count(this ReadOnlySpan<char> text, char[] values)
    {
        int count = 0;
        for (int at = text.IndexOfAny(values); at >= 0; at = text.IndexOfAny(values))
        {
            count++;
            text = text[(at + 1)..];
        }

        return count;
    }
}
