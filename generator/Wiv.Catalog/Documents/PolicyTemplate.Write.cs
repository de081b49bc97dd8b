using System.Text;

namespace Wiv.Catalog;

/// <content>Putting text and values together.</content>
public sealed partial class PolicyTemplate
{
    /// <summary>Of so many values is noted where they stand; a policy has hardly more.</summary>
    private const int MostNoted = 16;

    /// <summary>The text, when no value goes into it.</summary>
    internal byte[]? Whole => _holes.Length == 0 ? _text : null;

    /// <summary>Writes the policy as UTF-8; there must be room for all of it.</summary>
    internal void Write(string[] values, Span<byte> destination)
    {
        // A value that stands there is copied from there: that is quicker than to write it again.
        Span<Written> written = stackalloc Written[MostNoted];
        var last = default(Written);
        ReadOnlySpan<byte> text = _text;
        int from = 0;
        int to = 0;
        foreach (TemplateHole hole in _holes)
        {
            text.Slice(from, hole.At - from).CopyTo(destination.Slice(to));
            to += hole.At - from;
            from = hole.At;
            ref Written value = ref hole.Value < MostNoted ? ref written[hole.Value] : ref last;
            if (hole.IsFirst || hole.Value >= MostNoted)
            {
                value = new Written(to, Utf8Text.Write(values[hole.Value].AsSpan(), destination.Slice(to)));
            }
            else
            {
                destination.Slice(value.Start, value.Length).CopyTo(destination.Slice(to));
            }
            to += value.Length;
        }
        text.Slice(from).CopyTo(destination.Slice(to));
    }

    /// <summary>Writes the policy as UTF-16; there must be room for all of it.</summary>
#if NET8_0_OR_GREATER
    internal void Write(string[] values, Span<char> destination)
    {
        ReadOnlySpan<byte> text = _text;
        int from = 0;
        foreach (TemplateHole hole in _holes)
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
        foreach (TemplateHole hole in _holes)
        {
            to += Encoding.UTF8.GetChars(_text, from, hole.At - from, destination, to);
            values[hole.Value].CopyTo(0, destination, to, values[hole.Value].Length);
            to += values[hole.Value].Length;
            from = hole.At;
        }
        Encoding.UTF8.GetChars(_text, from, _text.Length - from, destination, to);
    }
#endif

    /// <summary>Where a value stands.</summary>
    private readonly struct Written(int start, int length)
    {
        internal readonly int Start = start;

        internal readonly int Length = length;
    }
}
