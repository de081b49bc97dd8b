using System.Globalization;

namespace Wiv.Catalog.Core.Text.Output;

/// <summary>Mermaid diagrams: https://mermaid.js.org/syntax/flowchart.html#entity-codes-to-escape-characters</summary>
internal abstract class MermaidText
{
    /// <summary>Lines in quotes. A visible letter or digit of any language stays as it is, and so do the signs that mean nothing to Mermaid.</summary>
    public static MermaidCode Quoted(IEnumerable<string> lines) =>
        MermaidCode.Escaped($"\"{string.Join("<br/>", lines.Select(Escaped))}\"");

    private static string Escaped(string text) => string.Concat(CodePoint.In(text).Select(Escaped));

    private static string Escaped(CodePoint c)
    {
        bool isPlain = c.IsAsciiLetterOrDigit || c.Value is ' ' or '.' or ',' or ':' or '/' or '-' or '(' or ')' or > '~';
        return HiddenCharacters.Has(c) ? string.Concat(Shown.Of(c.ToString()).Select(s => Escaped(new CodePoint(s))))
            : isPlain ? c.ToString()
            : $"#{c.Value.ToString(CultureInfo.InvariantCulture)};";
    }
}
