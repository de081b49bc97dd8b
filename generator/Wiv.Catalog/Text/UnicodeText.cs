namespace Wiv.Catalog;

/// <summary>Whether a text is well-formed UTF-16 or UTF-8, and where it stops being so.</summary>
internal static class UnicodeText
{
    /// <summary>The index of the first surrogate without its partner, or -1.</summary>
    internal static int FirstLoneSurrogate(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
            {
                continue;
            }
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
            {
                return i;
            }
            i++;
        }
        return -1;
    }

    /// <summary>The offset of the first byte that starts no valid UTF-8 sequence (RFC 3629), or -1.</summary>
    internal static int FirstInvalidByte(ReadOnlySpan<byte> utf8)
    {
#if NET8_0_OR_GREATER
        if (System.Text.Unicode.Utf8.IsValid(utf8))
        {
            return -1;
        }
#endif
        int i = 0;
        while (i < utf8.Length)
        {
            int length = SequenceLength(utf8.Slice(i));
            if (length == 0)
            {
                return i;
            }
            i += length;
        }
        return -1;
    }

    /// <summary>How many UTF-16 units a text of valid UTF-8 has.</summary>
    internal static int CountCharacters(ReadOnlySpan<byte> utf8)
    {
        int count = 0;
        foreach (byte b in utf8)
        {
            // Continuation bytes are no characters of their own; four-byte sequences are two in UTF-16.
            count +=
                (b & 0xC0) == 0x80 ? 0
                : b >= 0xF0 ? 2
                : 1;
        }
        return count;
    }

    private static int SequenceLength(ReadOnlySpan<byte> rest)
    {
        byte lead = rest[0];
        if (lead < 0x80)
        {
            return 1;
        }
        int length =
            lead is >= 0xC2 and <= 0xDF ? 2
            : lead is >= 0xE0 and <= 0xEF ? 3
            : lead is >= 0xF0 and <= 0xF4 ? 4
            : 0;
        if (length == 0 || rest.Length < length)
        {
            return 0;
        }
        // The second byte is what tells overlong forms, surrogates and values past U+10FFFF from the rest.
        byte lowest = lead switch
        {
            0xE0 => 0xA0,
            0xF0 => 0x90,
            _ => 0x80,
        };
        byte highest = lead switch
        {
            0xED => 0x9F,
            0xF4 => 0x8F,
            _ => 0xBF,
        };
        if (rest[1] < lowest || rest[1] > highest)
        {
            return 0;
        }
        for (int k = 2; k < length; k++)
        {
            if ((rest[k] & 0xC0) != 0x80)
            {
                return 0;
            }
        }
        return length;
    }
}
