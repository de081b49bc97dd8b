namespace Wiv.Catalog.Fuzz.Mutation;

/// <summary>Changes that keep what a text is made of: its words, lines and what stands between brackets and quotes.</summary>
internal sealed class StructureChanges(Random random)
{
    private static readonly string[] Numbers =
    [
        "0",
        "1",
        "-1",
        "2147483648",
        "9223372036854775808",
        "1e999",
        "0x10",
        "1_0",
        "00",
        "٣",
    ];

    private static readonly char[] Digits = [.. "0123456789"];

    /// <summary>A word gives way to another.</summary>
    public string ReplaceWord(string text, string word)
    {
        int at = random.Next(text.Length + 1);
        (int start, int end) = (at, at);
        while (start > 0 && IsOfWord(text[start - 1]))
        {
            start--;
        }

        while (end < text.Length && IsOfWord(text[end]))
        {
            end++;
        }

        return string.Concat(text.AsSpan(0, start), word, text.AsSpan(end));
    }

    public string Number(string text)
    {
        int at = text.Length == 0 ? -1 : text.AsSpan(random.Next(text.Length)).IndexOfAnyInRange('0', '9');
        return at < 0 ? text : ReplaceWordAt(text, text.IndexOfAny(Digits, at), Numbers[random.Next(Numbers.Length)]);
    }

    public string MoveLine(string text)
    {
        List<string> lines = [.. text.Split('\n')];
        string line = lines[random.Next(lines.Count)];
        if (random.Next(2) == 0)
        {
            lines.Remove(line);
        }

        lines.Insert(random.Next(lines.Count + 1), line);
        return string.Join('\n', lines);
    }

    public string DropLine(string text)
    {
        List<string> lines = [.. text.Split('\n')];
        lines.RemoveAt(random.Next(lines.Count));
        return string.Join('\n', lines);
    }

    /// <summary>Lines of another text, from one on.</summary>
    public string TakeLine(string text, string other)
    {
        List<string> lines = [.. text.Split('\n')];
        string[] others = other.Split('\n');
        int from = random.Next(others.Length);
        lines.InsertRange(random.Next(lines.Count + 1), others[from..Math.Min(others.Length, from + random.Next(1, 6))]);
        return string.Join('\n', lines);
    }

    public string Indent(string text)
    {
        string[] lines = text.Split('\n');
        int at = random.Next(lines.Length);
        lines[at] = random.Next(2) == 0 ? new string(' ', random.Next(1, 5)) + lines[at] : lines[at].TrimStart(' ');
        return string.Join('\n', lines);
    }

    /// <summary>What stands in brackets or quotes gives way to what stands in those of another text.</summary>
    public string ReplaceBlock(string text, string other)
    {
        Range to = Blocks.Any(text, random);
        return string.Concat(
            text.AsSpan(0, to.Start.Value),
            other.AsSpan()[Blocks.Any(other, random)],
            text.AsSpan(to.End.Value)
        );
    }

    private static string ReplaceWordAt(string text, int at, string number)
    {
        if (at < 0)
        {
            return text;
        }

        int end = at;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return string.Concat(text.AsSpan(0, at), number, text.AsSpan(end));
    }

    private static bool IsOfWord(char c) => char.IsLetterOrDigit(c) || c is '-' or '_' or ':' or '*';
}
