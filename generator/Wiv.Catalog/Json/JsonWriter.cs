namespace Wiv.Catalog;

/// <summary>
/// Writes JSON as UTF-8 into a span and counts what it writes. It writes only what fits but counts everything, so a pass
/// over an empty span measures. Nothing is allocated.
/// </summary>
internal ref struct JsonWriter
{
    private readonly Span<byte> _destination;

    private readonly bool _indented;

    private int _depth;

    private bool _afterItem;

    private bool _afterName;

    /// <param name="destination">Where to write; empty to measure.</param>
    /// <param name="indented">Whether to put every member and item on a line of its own, two spaces a level.</param>
    internal JsonWriter(Span<byte> destination, bool indented)
    {
        _destination = destination;
        _indented = indented;
    }

    /// <summary>The bytes of the text so far, written or not.</summary>
    internal int Bytes { get; private set; }

    /// <summary>The UTF-16 characters of the text so far.</summary>
    internal int Characters { get; private set; }

    internal void BeginObject() => Begin((byte)'{');

    internal void EndObject() => End((byte)'}');

    internal void BeginArray() => Begin((byte)'[');

    internal void EndArray() => End((byte)']');

    internal void Name(ReadOnlySpan<byte> ascii)
    {
        BeforeItem();
        Byte((byte)'"');
        foreach (byte b in ascii)
        {
            Byte(b);
        }
        Byte((byte)'"');
        AfterName();
    }

    internal void Name(string name)
    {
        BeforeItem();
        Text(name);
        AfterName();
    }

    internal void Value(string value)
    {
        BeforeItem();
        Text(value);
        _afterItem = true;
    }

    private void Begin(byte bracket)
    {
        BeforeItem();
        Byte(bracket);
        _depth++;
        _afterItem = false;
    }

    private void End(byte bracket)
    {
        _depth--;
        if (_afterItem)
        {
            NewLine();
        }
        Byte(bracket);
        _afterItem = true;
    }

    private void BeforeItem()
    {
        if (_afterName)
        {
            _afterName = false;
            return;
        }
        if (_afterItem)
        {
            Byte((byte)',');
        }
        if (_depth > 0)
        {
            NewLine();
        }
    }

    private void AfterName()
    {
        Byte((byte)':');
        if (_indented)
        {
            Byte((byte)' ');
        }
        _afterName = true;
    }

    private void NewLine()
    {
        if (!_indented)
        {
            return;
        }
        Byte((byte)'\n');
        for (int i = 0; i < 2 * _depth; i++)
        {
            Byte((byte)' ');
        }
    }

    private void Text(string text)
    {
        Byte((byte)'"');
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c is '"' or '\\')
            {
                Byte((byte)'\\');
                Byte((byte)c);
            }
            else if (char.IsControl(c))
            {
                Escape(c);
            }
            else if (!char.IsSurrogate(c))
            {
                Scalar(c);
            }
            else if (i + 1 < text.Length && char.IsSurrogatePair(c, text[i + 1]))
            {
                Scalar(char.ConvertToUtf32(c, text[++i]));
            }
            else
            {
                Escape(c);
            }
        }
        Byte((byte)'"');
    }

    private void Escape(char c)
    {
        Byte((byte)'\\');
        Byte((byte)'u');
        for (int shift = 12; shift >= 0; shift -= 4)
        {
            Byte("0123456789abcdef"u8[(c >> shift) & 0xF]);
        }
    }

    private void Scalar(int scalar)
    {
        if (scalar < 0x80)
        {
            Byte((byte)scalar);
            return;
        }
        if (scalar < 0x800)
        {
            Raw((byte)(0xC0 | (scalar >> 6)));
        }
        else if (scalar < 0x10000)
        {
            Raw((byte)(0xE0 | (scalar >> 12)));
            Raw((byte)(0x80 | ((scalar >> 6) & 0x3F)));
        }
        else
        {
            Raw((byte)(0xF0 | (scalar >> 18)));
            Raw((byte)(0x80 | ((scalar >> 12) & 0x3F)));
            Raw((byte)(0x80 | ((scalar >> 6) & 0x3F)));
        }
        Raw((byte)(0x80 | (scalar & 0x3F)));
        Characters += scalar < 0x10000 ? 1 : 2;
    }

    private void Byte(byte b)
    {
        Raw(b);
        Characters++;
    }

    private void Raw(byte b)
    {
        if (Bytes < _destination.Length)
        {
            _destination[Bytes] = b;
        }
        Bytes++;
    }
}
