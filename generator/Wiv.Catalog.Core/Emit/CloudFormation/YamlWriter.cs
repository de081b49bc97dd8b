using System.Text;

namespace Wiv.Catalog.Core.Emit.CloudFormation;

/// <summary>Writes YAML in blocks: two spaces a level, <c>\n</c>. Values are YAML already.</summary>
internal sealed class YamlWriter
{
    private readonly StringBuilder _text = new();
    private int _depth;
    private bool _startsItem;

    public void Comment(string text) => Line($"# {text}");

    /// <summary>Writes a member with its value.</summary>
    public void Member(string name, string value) => Line($"{YamlText.Of(name)}: {value}");

    /// <summary>Writes a member that is one value, or a list where there are several.</summary>
    public void Member(string name, IReadOnlyList<string> values)
    {
        if (values.Count == 1)
        {
            Member(name, values[0]);
        }
        else
        {
            List(name, values);
        }
    }

    /// <summary>Writes a member that is a list.</summary>
    public void List(string name, IEnumerable<string> values) =>
        Block(
            name,
            () =>
            {
                foreach (string value in values)
                {
                    Line($"- {value}");
                }
            }
        );

    /// <summary>Writes a member around what <paramref name="content"/> writes.</summary>
    public void Block(string name, Action content)
    {
        Line($"{YamlText.Of(name)}:");
        Indented(content);
    }

    /// <summary>Writes an item of a list that is a mapping.</summary>
    public void Item(Action members)
    {
        _startsItem = true;
        Indented(members);
    }

    public override string ToString() => _text.ToString();

    private void Indented(Action content)
    {
        _depth++;
        content();
        _depth--;
    }

    private void Line(string line)
    {
        int indentation = 2 * _depth;
        if (_startsItem)
        {
            _startsItem = false;
            line = $"- {line}";
            indentation -= 2;
        }

        _text.Append(' ', indentation).Append(line).Append('\n');
    }
}
