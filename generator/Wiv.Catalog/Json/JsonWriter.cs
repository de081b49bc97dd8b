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
        if (Bytes + ascii.Length <= _destination.Length)
        {
            ascii.CopyTo(_destination.Slice(Bytes));
        }
        Bytes += ascii.Length;
        Characters += ascii.Length;
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
        Span<char> escape = stackalloc char[JsonEscapes.LongestEscape];
        int i = 0;
        while (i < text.Length)
        {
            int plain = JsonEscapes.PlainLength(text.AsSpan(i));
            if (plain > 0)
            {
                Run(text.AsSpan(i, plain), plain);
                i += plain;
                continue;
            }
            int width = JsonEscapes.WidthOfUnescaped(text, i);
            if (width == 0)
            {
                int length = JsonEscapes.WriteEscape(text[i], escape);
                Run(escape.Slice(0, length), length);
                i++;
                continue;
            }
            int bytes =
                width == 2 ? 4
                : text[i] < 0x800 ? 2
                : 3;
            Run(text.AsSpan(i, width), bytes);
            i += width;
        }
        Byte((byte)'"');
    }

    /// <summary>Characters that stand in the JSON as they are.</summary>
    private void Run(scoped ReadOnlySpan<char> text, int bytes)
    {
        if (Bytes + bytes <= _destination.Length)
        {
            Utf8Text.Write(text, _destination.Slice(Bytes));
        }
        Bytes += bytes;
        Characters += text.Length;
    }

    private void Byte(byte b)
    {
        if (Bytes < _destination.Length)
        {
            _destination[Bytes] = b;
        }
        Bytes++;
        Characters++;
    }
}
