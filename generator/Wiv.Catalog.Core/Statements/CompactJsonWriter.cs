using System.Text;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Naming;
using Wiv.Catalog.Core.Text.Output;

namespace Wiv.Catalog.Core.Statements;

/// <summary>Writes a policy as the runtime library does, and notes where the parameters stand and the statements begin.</summary>
internal sealed class CompactJsonWriter : PolicyJsonWriter
{
    private const int DepthOfStatements = 2;

    private readonly List<int> _lines = [0];
    private readonly List<(int Start, int Length, string Parameter)> _holes = [];

    protected override string Colon => ":";

    /// <summary>What was written.</summary>
    public HoledPolicy Finish()
    {
        string text = ToString();
        string[] lines =
        [
            .. _lines.Select((start, i) => text.Substring(start, (i + 1 < _lines.Count ? _lines[i + 1] : text.Length) - start)),
        ];
        List<TextHole> holes = [];
        int bytes = 0;
        int end = 0;
        foreach ((int start, int length, string parameter) in _holes)
        {
            bytes += Encoding.UTF8.GetByteCount(text.Substring(end, start - end));
            int ofName = Encoding.UTF8.GetByteCount(text.Substring(start, length));
            holes.Add(new TextHole(bytes, ofName, parameter));
            bytes += ofName;
            end = start + length;
        }

        return new HoledPolicy(lines, holes);
    }

    protected override void Text(Template text)
    {
        Output.Append('"');
        foreach (TemplatePart part in text.Parts)
        {
            if (!part.IsParameter)
            {
                Output.Append(JsonString.Content(part.Text, RuntimeEscapes));
                continue;
            }

            string name = "{" + Identifier.Parameter(part.Text).TrimStart('@') + "}";
            _holes.Add((Output.Length, name.Length, part.Text));
            Output.Append(name);
        }

        Output.Append('"');
    }

    protected override void NewLine(bool isItem)
    {
        if (isItem ? Depth == DepthOfStatements : Depth == DepthOfStatements - 1)
        {
            _lines.Add(Output.Length);
        }
    }

    /// <summary>Whether the library escapes a character beside quotes and backslashes.</summary>
    private static bool RuntimeEscapes(CodePoint c) => c.IsLoneSurrogate || c.Value is < 0x20 or (>= 0x7F and < 0xA0);
}
