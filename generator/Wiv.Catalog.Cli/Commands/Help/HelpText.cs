using System.Text;

namespace Wiv.Catalog.Cli.Commands.Help;

/// <summary>Lays out a page of help: paragraphs, and rows of a label and a text, both wrapped.</summary>
/// <param name="width">The width of a line.</param>
internal sealed class HelpText(int width)
{
    private const int Indent = 2;
    private const int Gap = 2;

    /// <summary>The text of a longer label starts on the next line.</summary>
    private const int LongestLabel = 22;

    private readonly StringBuilder _text = new();

    public void Paragraph(string paragraph)
    {
        StartBlock();
        foreach (string line in Wrap(paragraph, width))
        {
            Line(line);
        }
    }

    /// <summary>Rows under a title; nothing when there are none.</summary>
    public void Rows(string title, IEnumerable<(string Label, string Text)> rows)
    {
        (string Label, string Text)[] all = [.. rows];
        int column = all.Select(row => row.Label.Length).Where(length => length <= LongestLabel).DefaultIfEmpty(Gap).Max();
        string indent = new(' ', Indent + column + Gap);
        StartTitle(title, all.Length);
        foreach ((string label, string text) in all)
        {
            bool isLong = label.Length > column;
            string first = $"{new string(' ', Indent)}{label.PadRight(column + Gap)}";
            if (isLong)
            {
                Line(first);
            }

            foreach (string line in Wrap(text, width - indent.Length))
            {
                Line((isLong ? indent : first) + line);
                isLong = true;
            }
        }
    }

    /// <summary>Lines under a title, as they are.</summary>
    public void Lines(string title, IEnumerable<string> lines)
    {
        string[] all = [.. lines];
        StartTitle(title, all.Length);
        foreach (string line in all)
        {
            Line(new string(' ', Indent) + line);
        }
    }

    public override string ToString() => _text.ToString();

    private static IEnumerable<string> Wrap(string text, int width)
    {
        var line = new StringBuilder();
        foreach (string word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line.ToString();
                line.Clear();
            }

            line.Append(line.Length > 0 ? " " : "").Append(word);
        }

        yield return line.ToString();
    }

    private void StartTitle(string title, int count)
    {
        if (count > 0)
        {
            StartBlock();
            Line(title + ":");
        }
    }

    private void StartBlock()
    {
        if (_text.Length > 0)
        {
            Line("");
        }
    }

    private void Line(string line) => _text.Append(line.TrimEnd()).Append('\n');
}
