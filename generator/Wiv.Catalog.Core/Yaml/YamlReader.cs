using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Diagnostics.CatalogText;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Yaml;

/// <summary>Reads a YAML file into values with positions. It never throws: what cannot be read is a problem.</summary>
/// <remarks>
/// A YAML parser stops at its first error. To tell all errors at once, and to keep the rest of the catalog, the line of the
/// error is blanked and the file is read again; blanks keep every position as it is.
/// </remarks>
internal static class YamlReader
{
    /// <summary>Reads <paramref name="text"/>, naming <paramref name="path"/> in every position.</summary>
    /// <param name="path">The file.</param>
    /// <param name="text">What it holds.</param>
    /// <param name="keepsTags">Whether tags are kept with the values; they are told otherwise.</param>
    public static YamlFile Read(string path, string text, bool keepsTags = false)
    {
        if (text.Length > Budgets.Length)
        {
            string length = $"the file has {text.Length} characters, but the limit is {Budgets.Length}";
            return new YamlFile(null, [FormRules.TooLarge.At(SourceSpan.StartOf(path), length)]);
        }

        List<Problem> syntaxErrors = [];
        long read = 0;
        var lines = new LineMask(text.TrimStart('\uFEFF'));
        foreach ((SourceSpan span, char character) in lines.BlankUnreadable(path).ToArray().Take(Budgets.SyntaxErrors))
        {
            syntaxErrors.Add(FormRules.YamlSyntax.At(span, YamlSyntaxHint.ForCharacter(character)));
        }

        while (true)
        {
            var events = new YamlEventReader(path, lines, keepsTags);
            if (events.Read() is not { } error)
            {
                return Finish(events, syntaxErrors, lines);
            }

            SourceSpan span = Place(error, lines);
            syntaxErrors.Add(
                FormRules.YamlSyntax.At(span, YamlSyntaxHint.For(error, lines.LineAt(span.StartLine), span.StartColumn))
            );
            read += error.Span.End;
            if (
                syntaxErrors.Count >= Budgets.SyntaxErrors
                || read > Budgets.ReadAgain
                || !(lines.Blank(span.StartLine) || lines.Blank(error.Span.EndLine))
            )
            {
                return Finish(events, syntaxErrors, lines);
            }
        }
    }

    /// <summary>The place of the mistake, where the parser names the place at which it noticed.</summary>
    private static SourceSpan Place(YamlSyntaxFailure failure, LineMask lines)
    {
        SourceSpan span = failure.Span;
        if (failure.Mentions(YamlSyntaxHint.Tab))
        {
            return lines.SpanOf(span.Path, span.EndLine);
        }

        return failure.Mentions(YamlSyntaxHint.TextGoesOn) ? lines.SpanOf(span.Path, lines.LastBefore(span.StartLine)) : span;
    }

    private static YamlFile Finish(YamlEventReader events, List<Problem> syntaxErrors, LineMask lines)
    {
        YamlDamage.Mark(events.Mappings, lines);
        return new YamlFile(
            events.Root,
            [.. syntaxErrors.Concat(events.Problems).Select(problem => problem with { Span = lines.Within(problem.Span) })]
        );
    }
}
