namespace Wiv.Catalog;

/// <summary>Well-formed UTF-16 as UTF-8, on every target without a copy in between.</summary>
internal static class Utf8Text
{
    /// <summary>Writes a text and says how many bytes it took; there must be room for all of it.</summary>
    internal static int Write(ReadOnlySpan<char> text, Span<byte> destination)
    {
#if NET8_0_OR_GREATER
        return System.Text.Encoding.UTF8.GetBytes(text, destination);
#else
        int bytes = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c < 0x80)
            {
                destination[bytes++] = (byte)c;
            }
            else
            {
                bytes += WriteScalar(char.IsSurrogate(c) ? char.ConvertToUtf32(c, text[++i]) : c, destination.Slice(bytes));
            }
        }
        return bytes;
#endif
    }

#if !NET8_0_OR_GREATER
    private static int WriteScalar(int scalar, Span<byte> destination)
    {
        int more =
            scalar < 0x800 ? 1
            : scalar < 0x10000 ? 2
            : 3;
        int lead =
            more == 1 ? 0xC0
            : more == 2 ? 0xE0
            : 0xF0;
        destination[0] = (byte)(lead | (scalar >> (6 * more)));
        for (int i = 1; i <= more; i++)
        {
            destination[i] = (byte)(0x80 | ((scalar >> (6 * (more - i))) & 0x3F));
        }
        return more + 1;
    }
#endif
}
