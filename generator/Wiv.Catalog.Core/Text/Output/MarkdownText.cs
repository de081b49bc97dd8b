using System.Globalization;
using System.Text;

namespace Wiv.Catalog.Core.Text.Output;

/// <summary>Markdown as GitHub reads it, and the HTML in it: https://github.github.com/gfm/</summary>
internal abstract class MarkdownText
{
    /// <summary>What makes a link of what stands behind its colon.</summary>
    private static readonly string[] Schemes = ["mailto", "xmpp", "tel"];

    private const string Signs = "\\`*_[]<>|~#@$";

    /// <summary>A text, with every sign that Markdown would read as its own escaped; it becomes neither a link nor HTML.</summary>
    public static MarkdownCode Text(string text)
    {
        string shown = Show(text);
        var escaped = new StringBuilder();
        for (int i = 0; i < shown.Length; i++)
        {
            bool isSign = Signs.IndexOf(shown[i]) >= 0 || StartsEntity(shown, i) || StartsLink(shown, i);
            escaped.Append(isSign ? "\\" : "").Append(shown[i]);
        }

        return MarkdownCode.Escaped(escaped.ToString());
    }

    /// <summary>Words with names and code in them.</summary>
    public static MarkdownCode Of(Phrase phrase) =>
        MarkdownCode.Concat(phrase.Pieces.Select(piece => piece.IsCode ? Code(piece.Text) : Text(piece.Text)));

    /// <summary>Code on one line. What a code span cannot hold, in a table least of all, is written as HTML.</summary>
    public static MarkdownCode Code(string text)
    {
        string shown = Show(text);
        bool isSpan = shown.Length > 0 && shown == shown.Trim() && shown.IndexOfAny(['`', '|', '\\']) < 0;
        return isSpan ? MarkdownCode.Escaped($"`{shown}`") : $"<code>{Inline(shown)}</code>";
    }

    /// <summary>A text inside a block of HTML, which Markdown leaves alone.</summary>
    public static MarkdownCode Html(string text) =>
        MarkdownCode.Escaped(
            Show(text)
                .Replace("&", "&amp;")
                .Replace("<", "&lt;")
                .Replace(">", "&gt;")
                .Replace("\"", "&quot;")
                .Replace("'", "&#39;")
        );

    /// <summary>A comment of HTML, which two hyphens or <c>&gt;</c> could end.</summary>
    public static MarkdownCode Comment(string text) =>
        MarkdownCode.Escaped($"<!-- {Shown.Of(text).Replace("--", "-&#45;").Replace(">", "&gt;").Replace("<", "&lt;")} -->");

    /// <summary>A diagram; no line of it holds a backtick.</summary>
    public static MarkdownCode Diagram(IEnumerable<MermaidCode> lines) =>
        MarkdownCode.Escaped($"```mermaid\n{MermaidCode.Join($"\n", lines)}\n```");

    /// <summary>A text in an element inside a line, where Markdown reads on: of ASCII, only letters, digits and a few signs stay.</summary>
    private static MarkdownCode Inline(string text)
    {
        var escaped = new StringBuilder();
        foreach (CodePoint c in CodePoint.In(text))
        {
            bool isPlain = c.IsAsciiLetterOrDigit || c.Value is ' ' or ',' or '-' or '/' or '(' or ')' or '?' or > '~';
            escaped.Append(isPlain ? c.ToString() : $"&#{c.Value.ToString(CultureInfo.InvariantCulture)};");
        }

        return MarkdownCode.Escaped(escaped.ToString());
    }

    /// <summary>The joiners of scripts and emoji stay; what else is hidden is shown, for a browser would obey it.</summary>
    private static string Show(string text) => HiddenCharacters.FirstInProse(text) is null ? text : Shown.Of(text);

    /// <summary>Whether it could be read as <c>&amp;lt;</c> or <c>&amp;#60;</c>.</summary>
    private static bool StartsEntity(string text, int i) =>
        text[i] == '&' && i + 1 < text.Length && (text[i + 1] == '#' || char.IsLetter(text[i + 1]));

    /// <summary>Whether GitHub would make a link of what this sign is a part of: <c>https://</c>, <c>mailto:</c> or <c>www.</c></summary>
    private static bool StartsLink(string text, int i) =>
        text[i] switch
        {
            ':' => string.CompareOrdinal(text, i, "://", 0, 3) == 0 || Array.Exists(Schemes, scheme => IsBehind(text, i, scheme)),
            '.' => IsBehind(text, i, "www"),
            _ => false,
        };

    private static bool IsBehind(string text, int i, string word) =>
        i >= word.Length && string.Compare(text, i - word.Length, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;
}
