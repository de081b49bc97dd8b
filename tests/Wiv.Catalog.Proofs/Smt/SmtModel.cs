using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Wiv.Catalog.Proofs.Smt;

/// <summary>Reads the values that a solver gives to names: <c>((action "s3:get") (count0 2))</c>.</summary>
internal sealed partial class SmtModel
{
    private readonly string _text;
    private int _at;

    private SmtModel(string text) => _text = text;

    public static IReadOnlyDictionary<string, string> Read(string text)
    {
        var reader = new SmtModel(text);
        var values = new Dictionary<string, string>();
        reader.Take('(');
        while (reader.Peek() == '(')
        {
            reader.Take('(');
            string name = reader.Atom();
            values[name] = reader.Value();
            reader.Take(')');
        }

        return values;
    }

    private string Value()
    {
        if (Peek() == '"')
        {
            return Text();
        }

        if (Peek() != '(')
        {
            string atom = Atom();
            return atom.EndsWith(".0", StringComparison.Ordinal) ? atom[..^2] : atom;
        }

        Take('(');
        string operation = Atom();
        decimal left = decimal.Parse(Value(), CultureInfo.InvariantCulture);
        decimal value = operation == "-" ? -left : left / decimal.Parse(Value(), CultureInfo.InvariantCulture);
        Take(')');
        return value.ToString("0.############", CultureInfo.InvariantCulture);
    }

    private string Text()
    {
        var text = new StringBuilder();
        for (_at++; _text[_at] != '"' || _text[_at + 1] == '"'; _at++)
        {
            _at += _text[_at] == '"' ? 1 : 0;
            text.Append(_text[_at]);
        }

        _at++;
        return Escape().Replace(text.ToString(), match => ((char)Convert.ToInt32(match.Groups[1].Value, 16)).ToString());
    }

    private string Atom()
    {
        Peek();
        int start = _at;
        while (!char.IsWhiteSpace(_text[_at]) && _text[_at] is not ('(' or ')'))
        {
            _at++;
        }

        return _text[start.._at];
    }

    private char Peek()
    {
        while (char.IsWhiteSpace(_text[_at]))
        {
            _at++;
        }

        return _text[_at];
    }

    private void Take(char expected)
    {
        if (Peek() != expected)
        {
            throw new FormatException($"'{expected}' was expected at {_at} of {_text}");
        }

        _at++;
    }

    [GeneratedRegex(@"\\u\{?([0-9a-fA-F]+)\}?")]
    private static partial Regex Escape();
}
