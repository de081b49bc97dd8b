using System.Text;

namespace Wiv.Catalog;

/// <content>Putting text and values together.</content>
public sealed partial class PolicyTemplate
{
    private const int MostOnStack = 64;

    /// <summary>Writes the policy as UTF-8; there must be room for all of it.</summary>
    internal void Write(string[] values, Span<byte> destination)
    {
        // A value that stands there is copied from there: that is quicker than to write it again.
        Span<int> starts = values.Length <= MostOnStack ? stackalloc int[values.Length] : new int[values.Length];
        Span<int> lengths = values.Length <= MostOnStack ? stackalloc int[values.Length] : new int[values.Length];
        ReadOnlySpan<byte> text = _text;
        int from = 0;
        int to = 0;
        foreach (Hole hole in _holes)
        {
            text.Slice(from, hole.At - from).CopyTo(destination.Slice(to));
            to += hole.At - from;
            from = hole.At;
            int value = hole.Value;
            if (hole.IsFirst)
            {
                starts[value] = to;
                lengths[value] = Utf8Text.Write(values[value].AsSpan(), destination.Slice(to));
            }
            else
            {
                destination.Slice(starts[value], lengths[value]).CopyTo(destination.Slice(to));
            }
            to += lengths[value];
        }
        text.Slice(from).CopyTo(destination.Slice(to));
    }

    /// <summary>Writes the policy as UTF-16; there must be room for all of it.</summary>
#if NET8_0_OR_GREATER
    internal void Write(string[] values, Span<char> destination)
    {
        ReadOnlySpan<byte> text = _text;
        int from = 0;
        foreach (Hole hole in _holes)
        {
            destination = destination.Slice(Encoding.UTF8.GetChars(text.Slice(from, hole.At - from), destination));
            values[hole.Value].CopyTo(destination);
            destination = destination.Slice(values[hole.Value].Length);
            from = hole.At;
        }
        Encoding.UTF8.GetChars(text.Slice(from), destination);
    }
#else
    internal void Write(string[] values, char[] destination)
    {
        int from = 0;
        int to = 0;
        foreach (Hole hole in _holes)
        {
            to += Encoding.UTF8.GetChars(_text, from, hole.At - from, destination, to);
            values[hole.Value].CopyTo(0, destination, to, values[hole.Value].Length);
            to += values[hole.Value].Length;
            from = hole.At;
        }
        Encoding.UTF8.GetChars(_text, from, _text.Length - from, destination, to);
    }
#endif
}
