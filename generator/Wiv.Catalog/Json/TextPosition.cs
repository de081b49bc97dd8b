namespace Wiv.Catalog;

/// <summary>From the offset of a byte to line and column. Only errors ask, so nothing is counted along the way.</summary>
internal static class TextPosition
{
    /// <summary>The error at an offset, which may lie at the end of the text.</summary>
    internal static PolicyFormatException Error(ReadOnlySpan<byte> utf8, int offset, string message)
    {
        ReadOnlySpan<byte> before = utf8.Slice(0, Math.Min(offset, utf8.Length));
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < before.Length; i++)
        {
            if (before[i] == (byte)'\n')
            {
                line++;
                lineStart = i + 1;
            }
        }
        int column = 1 + UnicodeText.CountCharacters(before.Slice(lineStart));
        return new PolicyFormatException(message, line, column);
    }

    /// <summary>The offset of a place that is known by line and byte, both counted from 0.</summary>
    internal static int Offset(ReadOnlySpan<byte> utf8, long line, long byteInLine)
    {
        int start = 0;
        for (long i = 0; i < line; i++)
        {
            int length = utf8.Slice(start).IndexOf((byte)'\n');
            if (length < 0)
            {
                break;
            }
            start += length + 1;
        }
        return (int)Math.Min(start + byteInLine, utf8.Length);
    }
}
