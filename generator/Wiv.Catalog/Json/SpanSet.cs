namespace Wiv.Catalog;

/// <summary>A few names out of a text that have been there, compared with each other and without a string for each.</summary>
/// <param name="places">Room for start and length of each name.</param>
/// <param name="text">The text that the names are slices of.</param>
/// <param name="ignoresCase">Whether upper and lower case of ASCII are the same.</param>
internal ref struct SpanSet(Span<int> places, ReadOnlySpan<byte> text, bool ignoresCase)
{
    private readonly Span<int> _places = places;

    private readonly ReadOnlySpan<byte> _text = text;

    private int _count;

    /// <summary>Adds a name, and says whether it is new, and there was room for it.</summary>
    internal bool Add(ReadOnlySpan<byte> name)
    {
        for (int i = 0; i < _count; i += 2)
        {
            if (IsSame(name, _text.Slice(_places[i], _places[i + 1])))
            {
                return false;
            }
        }
        if (_count == _places.Length)
        {
            return false;
        }
        _text.Overlaps(name, out int start);
        _places[_count++] = start;
        _places[_count++] = name.Length;
        return true;
    }

    private readonly bool IsSame(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        if (!ignoresCase || left.Length != right.Length)
        {
            return left.SequenceEqual(right);
        }
        for (int i = 0; i < left.Length; i++)
        {
            if (Lower(left[i]) != Lower(right[i]))
            {
                return false;
            }
        }
        return true;
    }

    private static int Lower(byte b) => b is >= (byte)'A' and <= (byte)'Z' ? b | 0x20 : b;
}
