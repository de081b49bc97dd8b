using System.Text;

namespace Wiv.Catalog.Core.Emit.CSharp;

/// <summary>Writes lines of C#, indented by blocks; every line ends with <c>\n</c>.</summary>
internal sealed class IndentedWriter
{
    private readonly StringBuilder _text = new();
    private int _depth;

    /// <summary>Writes an empty line.</summary>
    public IndentedWriter Line()
    {
        _text.Append('\n');
        return this;
    }

    /// <summary>Writes a line.</summary>
    public IndentedWriter Line(CSharpCode line)
    {
        _text.Append(' ', _depth * 4).Append(line).Append('\n');
        return this;
    }

    /// <summary>Opens a block with braces: a line, <c>{</c>, and what follows indented.</summary>
    public IndentedWriter Open(CSharpCode line)
    {
        Line(line).Line($"{{");
        _depth++;
        return this;
    }

    /// <summary>Closes a block.</summary>
    public IndentedWriter Close() => Close($"}}");

    /// <summary>Closes a block with more than a brace.</summary>
    public IndentedWriter Close(CSharpCode line)
    {
        _depth--;
        return Line(line);
    }

    /// <summary>Writes lines one step further in.</summary>
    public IndentedWriter Indented(IEnumerable<CSharpCode> lines)
    {
        _depth++;
        foreach (CSharpCode line in lines)
        {
            Line(line);
        }

        _depth--;
        return this;
    }

    public override string ToString() => _text.ToString();
}
