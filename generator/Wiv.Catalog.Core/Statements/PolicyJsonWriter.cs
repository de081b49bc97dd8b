using System.Text;
using Wiv.Catalog.Core.Model;

namespace Wiv.Catalog.Core.Statements;

/// <summary>Writes JSON: what stands between its signs, and how a text is written, is a form's own.</summary>
internal abstract class PolicyJsonWriter
{
    private bool _hasItems;

    /// <summary>How many objects and lists are open.</summary>
    protected int Depth { get; private set; }

    /// <summary>The text so far.</summary>
    protected StringBuilder Output { get; } = new();

    /// <summary>What stands between a name and its value.</summary>
    protected abstract string Colon { get; }

    /// <summary>Writes an object or a list around what <paramref name="items"/> writes.</summary>
    public void Block(char open, char close, Action items)
    {
        Output.Append(open);
        Depth++;
        _hasItems = false;
        items();
        Depth--;
        if (_hasItems)
        {
            NewLine(isItem: false);
        }

        Output.Append(close);
        _hasItems = true;
    }

    /// <summary>Starts a member of the current object.</summary>
    public void Name(string name)
    {
        Item();
        Text(Template.Literal(name));
        Output.Append(Colon);
    }

    /// <summary>Starts an item of the current list.</summary>
    public void Item()
    {
        if (_hasItems)
        {
            Output.Append(',');
        }

        NewLine(isItem: true);
        _hasItems = true;
    }

    /// <summary>Writes a member that is one text, or a list where there are several.</summary>
    public void Member(string name, IReadOnlyList<Template> values)
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
                foreach (Template value in values)
                {
                    Item();
                    Text(value);
                }
            }
        );
    }

    public override string ToString() => Output.ToString();

    /// <summary>Writes a text in quotes.</summary>
    protected abstract void Text(Template text);

    /// <summary>Begins the line of an item, or of the end of a block.</summary>
    protected abstract void NewLine(bool isItem);
}
