using System.Globalization;
using System.Text;

namespace Wiv.Catalog.Core.Emit.Markdown;

/// <summary>Writes texts of a Mermaid diagram: https://mermaid.js.org/syntax/flowchart.html#entity-codes-to-escape-characters</summary>
internal static class MermaidText
{
    public static string Quoted(IEnumerable<string> lines) => $"\"{string.Join("<br/>", lines.Select(Escaped))}\"";

    /// <summary>A letter or digit of any language stays as it is, and so do the signs that mean nothing to Mermaid.</summary>
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder();
        foreach (char c in text)
        {
            escaped.Append(
                char.IsLetterOrDigit(c) || char.IsSurrogate(c) || " .,:/-()".IndexOf(c) >= 0
                    ? c.ToString()
                    : $"#{((int)c).ToString(CultureInfo.InvariantCulture)};"
            );
        }

        return escaped.ToString();
    }
}
