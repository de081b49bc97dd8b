using System.Text;
using Wiv.Catalog.Core.Text.Output;

namespace Wiv.Catalog.Core.Emit.CatalogYaml;

/// <summary>Writes YAML in block style, two spaces a level; every line ends with <c>\n</c>.</summary>
internal sealed class YamlWriter
{
    /// <summary>Behind so many characters the colon of a key is not looked for: https://yaml.org/spec/1.2.2/#742-flow-mappings</summary>
    private const int LongestKey = 1024;

    private readonly StringBuilder _text = new();
    private int _depth;
    private bool _startsItem;

    /// <summary>An empty line.</summary>
    public void Space() => _text.Append('\n');

    /// <summary>A key and a text; nothing where there is no text.</summary>
    public void Text(string key, string? value)
    {
        if (value is not null)
        {
            Key(key, $" {YamlText.Written(value)}");
        }
    }

    /// <summary>A key and a text, or a list where there are several.</summary>
    public void Texts(string key, IReadOnlyList<string> values)
    {
        if (values.Count == 1)
        {
            Text(key, values[0]);
            return;
        }

        List(key, values);
    }

    /// <summary>A key and a number; nothing where there is none.</summary>
    public void Number(string key, int? value)
    {
        if (value is { } number)
        {
            Key(key, $" {number}");
        }
    }

    /// <summary>A key that is true.</summary>
    public void True(string key) => Key(key, $" true");

    /// <summary>A key and a list.</summary>
    public void List(string key, IReadOnlyList<string> values) =>
        Block(
            key,
            () =>
            {
                foreach (string value in values)
                {
                    Line($"- {YamlText.Written(value)}");
                }
            }
        );

    /// <summary>A key, and what <paramref name="items"/> writes one level below it.</summary>
    public void Block(string key, Action items)
    {
        Key(key, YamlCode.Empty);
        _depth++;
        items();
        _depth--;
    }

    /// <summary>A mapping in a list.</summary>
    public void Item(Action entries)
    {
        _startsItem = true;
        _depth++;
        entries();
        _depth--;
    }

    public override string ToString() => _text.ToString();

    /// <summary>A key, and what stands behind its colon: a key that is too long for the line of its value has one of its own.</summary>
    private void Key(string key, YamlCode value)
    {
        YamlCode written = YamlText.Written(key);
        if (written.ToString().Length < LongestKey)
        {
            Line($"{written}:{value}");
            return;
        }

        Line($"? {written}");
        Line($":{value}");
    }

    private void Line(YamlCode line)
    {
        _text.Append(' ', 2 * (_startsItem ? _depth - 1 : _depth)).Append(_startsItem ? "- " : "").Append(line).Append('\n');
        _startsItem = false;
    }
}
