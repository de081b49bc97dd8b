namespace Wiv.Catalog;

/// <content>Tokens of JSON.</content>
internal ref partial struct PolicyScanner
{
    /// <summary>Takes a character, and white space before it.</summary>
    private bool Take(char c)
    {
        SkipSpace();
        if (_at < _text.Length && _text[_at] == c)
        {
            _at++;
            return true;
        }
        return false;
    }

    /// <summary>Takes the name of a member, and the colon behind it.</summary>
    private bool Name(out ReadOnlySpan<byte> name) => Text(out name) && Take(':');

    /// <summary>Takes a text of printable ASCII without escapes.</summary>
    private bool Text(out ReadOnlySpan<byte> text)
    {
        text = default;
        if (!Take('"'))
        {
            return false;
        }
        ReadOnlySpan<byte> rest = _text.Slice(_at);
        int end = PlainBytes.LengthOfText(rest);
        if (end == rest.Length || rest[end] != '"')
        {
            return false;
        }
        text = rest.Slice(0, end);
        _at += end + 1;
        return true;
    }

    private bool IsAtEnd()
    {
        SkipSpace();
        return _at == _text.Length;
    }

    private void SkipSpace()
    {
        while (_at < _text.Length && _text[_at] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
        {
            _at++;
        }
    }
}
