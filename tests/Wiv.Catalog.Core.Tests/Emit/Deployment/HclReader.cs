using System.Globalization;
using System.Text;

namespace Wiv.Catalog.Core.Tests.Emit.Deployment;

/// <summary>Reads the part of Terraform's language that the modules are written in.</summary>
/// <param name="text">The module.</param>
/// <param name="values">What references stand for, such as <c>var.account_id</c>.</param>
internal sealed class HclReader(string text, IReadOnlyDictionary<string, string> values)
{
    private int _at;

    public IReadOnlyList<HclBlock> Read()
    {
        HclBlock root = Content([]);
        Assert.Equal(text.Length, _at);
        Assert.Empty(root.Arguments);
        return root.Blocks;
    }

    private HclBlock Content(IReadOnlyList<string> type)
    {
        Dictionary<string, string[]> arguments = [];
        List<HclBlock> blocks = [];
        for (SkipSpace(); _at < text.Length && text[_at] != '}'; SkipSpace())
        {
            List<string> words = [Word()];
            for (SkipSpace(); text[_at] == '"'; SkipSpace())
            {
                words.Add(Quoted());
            }

            if (text[_at++] == '{')
            {
                blocks.Add(Content(words));
                Assert.Equal('}', text[_at++]);
            }
            else
            {
                Assert.Equal('=', text[_at - 1]);
                arguments.Add(Assert.Single(words), Value());
            }
        }

        return new HclBlock(type, arguments, blocks);
    }

    private string[] Value()
    {
        SkipSpace();
        if (text[_at] != '[')
        {
            return [Item()];
        }

        List<string> items = [];
        _at++;
        for (SkipSpace(); text[_at] != ']'; SkipSpace())
        {
            items.Add(Item());
            _at += text[_at] == ',' ? 1 : 0;
        }

        _at++;
        return [.. items];
    }

    private string Item()
    {
        if (text[_at] == '"')
        {
            return Quoted();
        }

        int end = text.IndexOfAny(['\n', ',', ']'], _at);
        // An expression of several words is not read, but taken to the end of its line.
        end = text.AsSpan(_at, end - _at).IndexOfAny("( {") >= 0 ? text.IndexOf('\n', _at) : end;
        string expression = text[_at..end];
        _at = end;
        return values.GetValueOrDefault(expression, expression);
    }

    private string Quoted()
    {
        var read = new StringBuilder();
        for (_at++; text[_at] != '"'; )
        {
            if (StartsWith("$${") || StartsWith("%%{"))
            {
                read.Append(text, _at + 1, 2);
                _at += 3;
            }
            else if (StartsWith("${\""))
            {
                _at += 2;
                read.Append(Quoted());
                Assert.Equal('}', text[_at++]);
            }
            else if (StartsWith("${"))
            {
                int end = text.IndexOf('}', _at);
                read.Append(values[text[(_at + 2)..end]]);
                _at = end + 1;
            }
            else if (StartsWith("\\U"))
            {
                int value = int.Parse(text.AsSpan(_at + 2, 8), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
                read.Append(char.ConvertFromUtf32(value));
                _at += 10;
            }
            else if (StartsWith("\\u"))
            {
                read.Append((char)int.Parse(text.AsSpan(_at + 2, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                _at += 6;
            }
            else
            {
                Assert.False(StartsWith("%{"));
                _at += text[_at] == '\\' ? 1 : 0;
                read.Append(text[_at++]);
            }
        }

        _at++;
        return read.ToString();
    }

    private bool StartsWith(string what) => string.CompareOrdinal(text, _at, what, 0, what.Length) == 0;

    private string Word()
    {
        int start = _at;
        while (char.IsAsciiLetterOrDigit(text[_at]) || text[_at] is '_' or '-')
        {
            _at++;
        }

        Assert.NotEqual(start, _at);
        return text[start.._at];
    }

    private void SkipSpace()
    {
        while (_at < text.Length && (char.IsWhiteSpace(text[_at]) || text[_at] == '#'))
        {
            _at = text[_at] == '#' ? text.IndexOf('\n', _at) : _at + 1;
        }
    }
}
