using System.Text;

namespace Wiv.Catalog.Core.Emit.Markdown;

/// <summary>Writes headings and tables; every line ends with <c>\n</c>.</summary>
internal sealed class MarkdownWriter
{
    private readonly StringBuilder _text = new();

    public MarkdownWriter Heading(int level, string text)
    {
        _text.Append(_text.Length == 0 ? "" : "\n").Append('#', level).Append(' ').Append(Text(text)).Append('\n');
        return this;
    }

    public MarkdownWriter Paragraph(string markdown)
    {
        _text.Append('\n').Append(markdown).Append('\n');
        return this;
    }

    /// <summary>Writes a table; the cells are Markdown already.</summary>
    public MarkdownWriter Table(IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        _text.Append('\n');
        Row(columns);
        Row(columns.Select(_ => "---"));
        foreach (IReadOnlyList<string> row in rows)
        {
            Row(row);
        }

        return this;
    }

    /// <summary>Plain text, with every sign that Markdown would read as its own escaped.</summary>
    public static string Text(string text)
    {
        var escaped = new StringBuilder();
        foreach (char c in text)
        {
            escaped.Append("\\`*_[]<>|~#".IndexOf(c) >= 0 ? "\\" : "").Append(c);
        }

        return escaped.ToString();
    }

    /// <summary>Code in a cell. A backtick inside asks for a longer fence; a bar would end the cell.</summary>
    public static string Code(string text)
    {
        string fence = text.IndexOf('`') < 0 ? "`" : "``";
        return fence + text.Replace("|", "\\|") + fence;
    }

    /// <summary>Text inside HTML.</summary>
    public static string Html(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");

    public override string ToString() => _text.ToString();

    private void Row(IEnumerable<string> cells) => _text.Append("| ").Append(string.Join(" | ", cells)).Append(" |\n");
}
