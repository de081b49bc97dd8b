using Microsoft.CodeAnalysis.Text;

namespace Wiv.Catalog.Generator.Analyzers.Policies;

/// <summary>Replaces a piece of a text by what a call puts there.</summary>
/// <param name="Start">Where the piece starts.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Value">What stands there then; <see langword="null"/> when that is known only when the program runs.</param>
internal readonly record struct TextEdit(int Start, int Length, string? Value)
{
    /// <summary>The text with all edits, which are in order; their source is that of the pieces.</summary>
    public static LiteralPolicy Apply(LiteralPolicy text, IEnumerable<TextEdit> edits, TextSpan whole)
    {
        var edited = new PolicyTextBuilder();
        int at = 0;
        foreach (TextEdit edit in edits)
        {
            Copy(text, at, edit.Start, edited);
            at = edit.Start + edit.Length;
            TextSpan source = text.SourceOf(edit.Start, at);
            if (edit.Value is { } value)
            {
                edited.AddWhole(value, source);
            }
            else
            {
                edited.AddOpen(source);
            }
        }

        Copy(text, at, text.Value.Length, edited);
        return edited.Build(whole);
    }

    /// <summary>Adds characters of a text with their places.</summary>
    public static void Copy(LiteralPolicy text, int from, int to, PolicyTextBuilder target)
    {
        foreach (TextRun run in text.Runs)
        {
            int start = Math.Max(from, run.Start);
            int length = Math.Min(to, run.End) - start;
            if (length <= 0)
            {
                continue;
            }

            switch (run.Kind)
            {
                case TextRunKind.Letters:
                    target.AddLetters(text.Value, start, length, run.SourceStart(start));
                    break;
                case TextRunKind.Whole:
                    target.AddWhole(text.Value.Substring(start, length), run.Source);
                    break;
                default:
                    target.AddOpen(run.Source);
                    break;
            }
        }
    }
}
