using System.Text;
using Wiv.Catalog.Core.Text.Output;

namespace Wiv.Catalog.Core.Emit.CloudFormation;

/// <summary>Writes YAML in blocks: two spaces a level, <c>\n</c>.</summary>
internal sealed class CloudFormationYaml
{
    private readonly StringBuilder _text = new();
    private int _depth;
    private bool _startsItem;

    public void Comment(string text) => Line($"# {YamlText.Comment(text)}");

    /// <summary>Writes a member with its value.</summary>
    public void Member(string name, YamlCode value) => Line($"{YamlText.Of(name)}: {value}");

    /// <summary>Writes a member that is one value, or a list where there are several.</summary>
    public void Member(string name, IReadOnlyList<YamlCode> values)
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
    public void List(string name, IEnumerable<YamlCode> values) =>
        Block(
            name,
            () =>
            {
                foreach (YamlCode value in values)
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

    private void Line(YamlCode line)
    {
        _text.Append(' ', 2 * (_startsItem ? _depth - 1 : _depth)).Append(_startsItem ? "- " : "").Append(line).Append('\n');
        _startsItem = false;
    }
}
