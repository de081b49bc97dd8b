using System.Globalization;
using System.Text;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Json;

/// <summary>Reads JSON into values with positions: https://www.rfc-editor.org/rfc/rfc8259. It never throws on bad input.</summary>
internal sealed class JsonReader
{
    private readonly string _text;
    private readonly ITextPlaces _lines;
    private int _at;
    private JsonFailure? _failure;

    private JsonReader(string text, ITextPlaces lines) => (_text, _lines) = (text, lines);

    /// <summary>Reads one value; what follows it but white space is a failure.</summary>
    /// <param name="path">The file, for positions.</param>
    /// <param name="text">The text.</param>
    /// <param name="failure">Why it is not JSON, if it is not.</param>
    public static JsonValue? Read(string path, string text, out JsonFailure? failure) =>
        Read(text, new LineIndex(path, text), out failure);

    /// <inheritdoc cref="Read(string, string, out JsonFailure?)"/>
    /// <param name="text">The text.</param>
    /// <param name="lines">Where the text stands, when it is not a file of its own.</param>
    /// <param name="failure">Why it is not JSON, if it is not.</param>
    public static JsonValue? Read(string text, ITextPlaces lines, out JsonFailure? failure)
    {
        var reader = new JsonReader(text, lines);
        JsonValue? value = reader.ReadValue(0);
        reader.SkipWhiteSpace();
        if (value is not null && reader._at < text.Length)
        {
            value = null;
            reader.Fail("the JSON ends before this; remove what follows");
        }

        failure = reader._failure;
        return value;
    }

    private JsonValue? ReadValue(int depth)
    {
        SkipWhiteSpace();
        if (depth > Budgets.JsonDepth)
        {
            return Fail($"values are nested more than {Budgets.JsonDepth} levels deep");
        }

        return Peek() switch
        {
            '{' => ReadObject(depth),
            '[' => ReadArray(depth),
            '"' => ReadText(),
            '\0' => Fail("a value is missing; the text ends here"),
            _ => ReadLiteral(),
        };
    }

    private JsonObject? ReadObject(int depth)
    {
        int start = _at++;
        List<JsonMember> members = [];
        SkipWhiteSpace();
        if (Peek() == '}')
        {
            _at++;
            return new JsonObject(members, _lines.Span(start, _at));
        }

        while (true)
        {
            SkipWhiteSpace();
            if (Peek() != '"')
            {
                Fail(
                    members.Count > 0 && Peek() == '}'
                        ? "there is a comma before '}'; remove it"
                        : "a name in double quotes is missing here"
                );
                return null;
            }

            if (
                ReadText() is not { } name
                || !Take(':', "':' is missing after the name")
                || ReadValue(depth + 1) is not { } value
            )
            {
                return null;
            }

            members.Add(new JsonMember(name, value));
            if (TakeEnd('}', "',' or '}' is missing here") is not { } isEnd)
            {
                return null;
            }

            if (isEnd)
            {
                return new JsonObject(members, _lines.Span(start, _at));
            }
        }
    }

    private JsonArray? ReadArray(int depth)
    {
        int start = _at++;
        List<JsonValue> items = [];
        SkipWhiteSpace();
        if (Peek() == ']')
        {
            _at++;
            return new JsonArray(items, _lines.Span(start, _at));
        }

        while (true)
        {
            SkipWhiteSpace();
            if (items.Count > 0 && Peek() == ']')
            {
                Fail("there is a comma before ']'; remove it");
                return null;
            }

            if (ReadValue(depth + 1) is not { } item)
            {
                return null;
            }

            items.Add(item);
            if (TakeEnd(']', "',' or ']' is missing here") is not { } isEnd)
            {
                return null;
            }

            if (isEnd)
            {
                return new JsonArray(items, _lines.Span(start, _at));
            }
        }
    }

    private JsonText? ReadText()
    {
        int start = _at++;
        int plain = _at;
        StringBuilder? resolved = null;
        while (true)
        {
            char c = Peek();
            if (c == '"')
            {
                string value = resolved is null
                    ? _text.Substring(plain, _at - plain)
                    : resolved.Append(_text, plain, _at - plain).ToString();
                _at++;
                return new JsonText(value, _lines.Span(start, _at));
            }

            if (c < ' ')
            {
                _failure ??= new JsonFailure(
                    "a string is not closed on its line; end it with a double quote",
                    _lines.Span(start, _at)
                );
                return null;
            }

            if (c == '\\')
            {
                resolved = (resolved ?? new StringBuilder()).Append(_text, plain, _at - plain);
                if (ReadEscape() is not { } escaped)
                {
                    return null;
                }

                resolved.Append(escaped);
                plain = _at;
            }
            else
            {
                _at++;
            }
        }
    }

    private char? ReadEscape()
    {
        char kind = _at + 1 < _text.Length ? _text[_at + 1] : '\0';
        int known = "\"\\/bfnrt".IndexOf(kind);
        if (known >= 0 && kind != '\0')
        {
            _at += 2;
            return "\"\\/\b\f\n\r\t"[known];
        }

        bool isHex = kind == 'u' && _at + 6 <= _text.Length;
        if (
            isHex
            && ushort.TryParse(
                _text.Substring(_at + 2, 4),
                NumberStyles.AllowHexSpecifier,
                CultureInfo.InvariantCulture,
                out ushort code
            )
        )
        {
            _at += 6;
            return (char)code;
        }

        Fail("this is not a JSON escape; write a backslash twice");
        return null;
    }

    private JsonLiteral? ReadLiteral()
    {
        int start = _at;
        while (_at < _text.Length && (char.IsLetterOrDigit(_text[_at]) || _text[_at] is '+' or '-' or '.'))
        {
            _at++;
        }

        string text = _text.Substring(start, _at - start);
        if (text is "true" or "false" or "null" || JsonNumber.IsNumber(text))
        {
            return new JsonLiteral(text, _lines.Span(start, _at));
        }

        _failure ??= new JsonFailure(
            "this is not a JSON value; put texts in double quotes",
            _lines.Span(start, Math.Max(_at, Math.Min(start + 1, _text.Length)))
        );
        return null;
    }

    private bool Take(char expected, string failure)
    {
        SkipWhiteSpace();
        if (Peek() != expected)
        {
            Fail(failure);
            return false;
        }

        _at++;
        return true;
    }

    /// <summary>Takes a comma or an end; says which, or fails.</summary>
    private bool? TakeEnd(char end, string failure)
    {
        SkipWhiteSpace();
        char c = Peek();
        if (c != ',' && c != end)
        {
            Fail(failure);
            return null;
        }

        _at++;
        return c == end;
    }

    private char Peek() => _at < _text.Length ? _text[_at] : '\0';

    private void SkipWhiteSpace()
    {
        while (_at < _text.Length && _text[_at] is (' ' or '\t' or '\r' or '\n' or '\uFEFF'))
        {
            _at++;
        }
    }

    private JsonValue? Fail(string message)
    {
        _failure ??= new JsonFailure(message, _lines.Span(_at, Math.Min(_at + 1, _text.Length)));
        return null;
    }
}
