using DiffPlex;

namespace Wiv.Catalog.Cli.Commands.Render;

/// <summary>Splits files into the lines that a diff compares. Line ends are not compared: they have a message of their own.</summary>
internal sealed class DiffLines : IChunker
{
    private const string NoLineEnd = "\n\\ No newline at end of file";

    public IReadOnlyList<string> Chunk(string text)
    {
        List<string> lines = [.. text.Split('\n').Select(line => line.TrimEnd('\r'))];
        if (lines[^1].Length > 0)
        {
            lines[^1] += NoLineEnd;
        }
        else
        {
            lines.RemoveAt(lines.Count - 1);
        }

        return lines;
    }
}
