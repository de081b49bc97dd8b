using System.Text;
using Wiv.Catalog.Core.Text.Output;

namespace Wiv.Catalog.Core.Emit.Terraform;

/// <summary>Writes blocks and arguments as <c>terraform fmt</c> leaves them.</summary>
internal sealed class HclWriter
{
    private readonly StringBuilder _text = new();
    private int _depth;
    private bool _startsBlock = true;

    public void Comment(string text) => Line($"# {HclText.Comment(text)}");

    /// <summary>Writes a block without content.</summary>
    public void Block(HclCode header)
    {
        Separate();
        Line($"{header} {{}}");
    }

    /// <summary>Writes a block around what <paramref name="content"/> writes, apart from what stands before it.</summary>
    public void Block(HclCode header, Action content)
    {
        Separate();
        Line($"{header} {{");
        _depth++;
        _startsBlock = true;
        content();
        _depth--;
        Line($"}}");
    }

    /// <summary>Writes arguments below one another, their signs aligned; those without a value are left out.</summary>
    public void Arguments(params (string Name, HclCode? Value)[] arguments)
    {
        Separate();
        (string Name, HclCode? Value)[] given = arguments.Where(argument => argument.Value is not null).ToArray();
        int width = given.Max(argument => argument.Name.Length);
        foreach ((string name, HclCode? value) in given)
        {
            Line($"{HclText.Name(name, width)} = {value!}");
        }
    }

    /// <summary>Writes arguments, and a list beside them: in line with them when it has one item.</summary>
    public void Arguments(string listName, IReadOnlyList<HclCode> items, params (string Name, HclCode? Value)[] arguments)
    {
        if (items.Count == 1)
        {
            Arguments([.. arguments, (listName, $"[{items[0]}]")]);
        }
        else
        {
            Arguments(arguments);
            List(listName, items);
        }
    }

    /// <summary>Writes an argument that is a list; several items have a line each.</summary>
    public void List(string name, IReadOnlyList<HclCode> items)
    {
        Separate();
        if (items.Count == 1)
        {
            Line($"{HclText.Name(name)} = [{items[0]}]");
            return;
        }

        Line($"{HclText.Name(name)} = [");
        foreach (HclCode item in items)
        {
            Line($"  {item},");
        }

        Line($"]");
    }

    public override string ToString() => _text.ToString();

    private void Separate()
    {
        if (!_startsBlock)
        {
            _text.Append('\n');
        }

        _startsBlock = false;
    }

    private void Line(HclCode line)
    {
        _text.Append(' ', 2 * _depth).Append(line).Append('\n');
        _startsBlock = false;
    }
}
