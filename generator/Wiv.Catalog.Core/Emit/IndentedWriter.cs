using System.Text;

namespace Wiv.Catalog.Core.Emit;

/// <summary>Writes lines, indented by blocks; every line ends with <c>\n</c>.</summary>
internal sealed class IndentedWriter
{
    private readonly StringBuilder _text = new();
    private int _depth;

    /// <summary>Writes a line; an empty one is not indented.</summary>
    public IndentedWriter Line(string line = "")
    {
        if (line.Length > 0)
        {
            _text.Append(' ', _depth * 4).Append(line);
        }

        _text.Append('\n');
        return this;
    }

    /// <summary>Opens a block with braces: a line, <c>{</c>, and what follows indented.</summary>
    public IndentedWriter Open(string line)
    {
        Line(line).Line("{");
        _depth++;
        return this;
    }

    /// <summary>Closes a block.</summary>
    public IndentedWriter Close(string end = "}")
    {
        _depth--;
        return Line(end);
    }

    /// <summary>Writes lines one step further in.</summary>
    public IndentedWriter Indented(IEnumerable<string> lines)
    {
        _depth++;
        foreach (string line in lines)
        {
            Line(line);
        }

        _depth--;
        return this;
    }

    public override string ToString() => _text.ToString();
}
