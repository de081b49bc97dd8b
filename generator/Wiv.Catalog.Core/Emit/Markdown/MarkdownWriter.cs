using System.Text;
using Wiv.Catalog.Core.Text.Output;

namespace Wiv.Catalog.Core.Emit.Markdown;

/// <summary>Writes headings and tables; every line ends with <c>\n</c>.</summary>
internal sealed class MarkdownWriter
{
    private readonly StringBuilder _text = new();

    public MarkdownWriter Heading(int level, string text)
    {
        _text.Append(_text.Length == 0 ? "" : "\n").Append('#', level).Append(' ').Append(MarkdownText.Text(text)).Append('\n');
        return this;
    }

    public MarkdownWriter Paragraph(MarkdownCode markdown)
    {
        _text.Append('\n').Append(markdown).Append('\n');
        return this;
    }

    /// <summary>Writes a table.</summary>
    public MarkdownWriter Table(IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<MarkdownCode>> rows)
    {
        _text.Append('\n');
        Row(columns.Select(MarkdownText.Text));
        Row(columns.Select(_ => MarkdownCode.Of($"---")));
        foreach (IReadOnlyList<MarkdownCode> row in rows)
        {
            Row(row);
        }

        return this;
    }

    public override string ToString() => _text.ToString();

    private void Row(IEnumerable<MarkdownCode> cells) =>
        _text.Append("| ").Append(MarkdownCode.Join($" | ", cells)).Append(" |\n");
}
