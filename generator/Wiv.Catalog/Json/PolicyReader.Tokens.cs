using System.Text.Json;

namespace Wiv.Catalog;

/// <content>Tokens, and the errors at them.</content>
internal ref partial struct PolicyReader
{
    private int Here => (int)_json.TokenStartIndex;

    /// <summary>Goes to the next member of an object whose members are known; false at the end of the object.</summary>
    /// <param name="owner">The object, for messages.</param>
    /// <param name="known">The members that it may have.</param>
    /// <param name="seen">A bit for each of them that has been there.</param>
    /// <param name="member">Which of them it is.</param>
    private bool NextMember(string owner, string[] known, ref int seen, out int member)
    {
        member = 0;
        if (!_json.Read() || _json.TokenType == JsonTokenType.EndObject)
        {
            return false;
        }
        // An escape may be none, and only Text has words for that.
        string? name = _json.ValueIsEscaped ? Text() : null;
        while (member < known.Length && !(name is null ? _json.ValueTextEquals(known[member]) : name == known[member]))
        {
            member++;
        }
        if (member == known.Length)
        {
            throw Unknown(Text(), owner, known);
        }
        if (Has(seen, member))
        {
            throw Repeated(known[member]);
        }
        seen |= 1 << member;
        return true;
    }

    /// <summary>Goes to the next member of an object and says its name, which must be new; false at the end of the object.</summary>
    private bool NextMember(ref NameSet names, out string name)
    {
        name = "";
        if (!_json.Read() || _json.TokenType == JsonTokenType.EndObject)
        {
            return false;
        }
        name = Text();
        return names.Add(name) ? true : throw Repeated(name);
    }

    private static bool Has(int seen, int member) => (seen & (1 << member)) != 0;

    private PolicyFormatException Repeated(string name) => Error($"{Quoted.Show(name)} stands here twice; join both into one.");

    /// <summary>Reads the next value, which must be a text.</summary>
    private string ReadText(string rule)
    {
        _json.Read();
        Expect(JsonTokenType.String, rule);
        return Text();
    }

    /// <summary>Reads the next value, a text or an array of them, each checked.</summary>
    private ValueList<string> ReadTexts(string element, string noun, Func<string, string?> flaw)
    {
        var texts = new List<string>();
        _json.Read();
        if (_json.TokenType != JsonTokenType.StartArray)
        {
            texts.Add(CheckedText(element, noun, flaw));
            return new ValueList<string>(texts.ToArray());
        }
        int start = Here;
        while (_json.Read() && _json.TokenType != JsonTokenType.EndArray)
        {
            texts.Add(CheckedText(element, noun, flaw));
        }
        return texts.Count > 0
            ? new ValueList<string>(texts.ToArray())
            : throw Error(start, $"{element} is empty; give at least {noun}, or leave the element out.");
    }

    private string CheckedText(string element, string noun, Func<string, string?> flaw)
    {
        if (_json.TokenType != JsonTokenType.String)
        {
            throw Unexpected($"{element} is a text or an array of texts");
        }
        string text = Text();
        return flaw(text) is { } wrong ? throw Error($"{Quoted.Show(text)} is not {noun}: {wrong}.") : text;
    }

    private string Text()
    {
        try
        {
            return _json.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // All bytes are UTF-8 by now, so only an escape can be at fault.
            throw Error("An escape in this text is half of a surrogate pair; write both halves, or the character itself.");
        }
    }

    private void Expect(JsonTokenType wanted, string rule)
    {
        if (_json.TokenType != wanted)
        {
            throw Unexpected(rule);
        }
    }

    private PolicyFormatException Unexpected(string rule)
    {
        string found = _json.TokenType switch
        {
            JsonTokenType.StartObject => "an object",
            JsonTokenType.StartArray => "an array",
            JsonTokenType.String => "a text",
            JsonTokenType.Number => "a number",
            JsonTokenType.True or JsonTokenType.False => "a boolean",
            _ => "null",
        };
        return Error($"{rule}, and here is {found}.");
    }

    private PolicyFormatException Unknown(string name, string owner, string[] known)
    {
        string? meant = Array.Find(known, k => string.Equals(k, name, StringComparison.OrdinalIgnoreCase));
        string help = meant is null
            ? $"it has {string.Join(", ", known)}"
            : $"upper and lower case count, write {Quoted.Show(meant)}";
        return Error($"{owner} has no {Quoted.Show(name)}; {help}.");
    }

    private PolicyFormatException Error(string message) => Error(Here, message);

    private PolicyFormatException Error(int offset, string message) => TextPosition.Error(_utf8, offset, message);
}
