using System.Text;
using Wiv.Catalog.Core.Text.Output;

namespace Wiv.Catalog.Core.Statements;

/// <summary>Writes JSON for people to read: two spaces a level, <c>\n</c>, and nothing escaped that need not be.</summary>
internal sealed class JsonWriter
{
    private readonly StringBuilder _text = new();
    private int _depth;
    private bool _hasItems;

    /// <summary>Writes an object or a list around what <paramref name="items"/> writes.</summary>
    public void Block(char open, char close, Action items)
    {
        _text.Append(open);
        _depth++;
        _hasItems = false;
        items();
        _depth--;
        if (_hasItems)
        {
            NewLine();
        }

        _text.Append(close);
        _hasItems = true;
    }

    /// <summary>Starts a member of the current object.</summary>
    public void Name(string name)
    {
        Item();
        Text(name);
        _text.Append(": ");
    }

    /// <summary>Starts an item of the current list.</summary>
    public void Item()
    {
        if (_hasItems)
        {
            _text.Append(',');
        }

        NewLine();
        _hasItems = true;
    }

    /// <summary>Writes a member that is one text, or a list where there are several.</summary>
    public void Member(string name, IReadOnlyList<string> values)
    {
        Name(name);
        if (values.Count == 1)
        {
            Text(values[0]);
            return;
        }

        Block(
            '[',
            ']',
            () =>
            {
                foreach (string value in values)
                {
                    Item();
                    Text(value);
                }
            }
        );
    }

    /// <summary>Writes a text in quotes.</summary>
    public void Text(string text) => _text.Append(JsonString.Of(text));

    public override string ToString() => _text.ToString();

    private void NewLine() => _text.Append('\n').Append(' ', _depth * 2);
}
