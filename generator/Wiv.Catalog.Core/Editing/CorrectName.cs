using System.Text.RegularExpressions;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Text;
using Wiv.Catalog.Core.Text.Output;

namespace Wiv.Catalog.Core.Editing;

/// <summary>Writes the name that was meant in place of one that is wrong.</summary>
internal static class CorrectName
{
    /// <summary>The edit; <see langword="null"/> where no name is suggested, or what stands there is not the name that is wrong.</summary>
    public static TextEdit? Edit(EditedFile file, Problem problem)
    {
        SourceSpan span = problem.Span;
        if (problem.Suggestion is not { } meant || span.Start >= span.End || span.End > file.Text.Length)
        {
            return null;
        }

        string written = file.TextOf(span.Start, span.End);
        char quote = YamlText.QuoteOf(written);
        string name = quote == YamlText.Plain ? written : written.Substring(1, Math.Max(0, written.Length - 2));
        // A finding on a condition is told where a row names the condition: what is wrong there must stand there.
        string? right = problem.Arguments.Contains(name) ? meant : WithParameter(name, problem.Arguments, meant);
        return right is null
            ? null
            : file.Edit(
                span.Start,
                span.End,
                YamlText.Written(right, quote, isFlow: true).ToString(),
                $"Change to '{meant}'",
                ""
            );
    }

    /// <summary>The text with another parameter in it; <c>${name}</c> is IAM's and <c>{{name}}</c> no parameter.</summary>
    private static string? WithParameter(string text, IEnumerable<string> names, string meant)
    {
        string[] patterns = [.. names.Select(name => $@"(?<![{{$])\{{{Regex.Escape(name)}\}}(?!\}})")];
        string? found = Array.Find(patterns, pattern => Regex.IsMatch(text, pattern));
        return found is null ? null : Regex.Replace(text, found, $"{{{meant.Replace("$", "$$")}}}");
    }
}
