using System.Text;

namespace Wiv.Catalog.Tests.Text;

/// <summary>Text that is no text is found where it stops being one; the framework's own decoder says where.</summary>
public class UnicodeTextTests
{
    private static readonly byte[] Leads =
    [
        0x00,
        0x7F,
        0x80,
        0xBF,
        0xC1,
        0xC2,
        0xDF,
        0xE0,
        0xE1,
        0xEC,
        0xED,
        0xEE,
        0xEF,
        0xF0,
        0xF1,
        0xF3,
        0xF4,
        0xF5,
        0xFF,
    ];

    private static readonly byte[] Seconds = [0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0];

    private static readonly byte[] Others = [0x7F, 0x80, 0xBF, 0xC0];

    [Fact]
    public void The_first_invalid_byte_is_the_decoders()
    {
        foreach (byte[] bytes in Sequences())
        {
            for (int length = 0; length <= bytes.Length; length++)
            {
                byte[] text = [(byte)'a', .. bytes[..length]];
                Assert.True(FirstInvalid(text) == UnicodeText.FirstInvalidByte(text), Convert.ToHexString(text));
            }
        }
    }

    [Fact]
    public void A_half_of_a_pair_is_found()
    {
        // Not in a list of attributes, which are stored as UTF-8 and have no half characters.
        Assert.Equal(-1, UnicodeText.FirstLoneSurrogate(""));
        Assert.Equal(-1, UnicodeText.FirstLoneSurrogate("a\uFFFDb"));
        Assert.Equal(-1, UnicodeText.FirstLoneSurrogate("a\uD83D\uDE00b\uD83D\uDE00"));
        Assert.Equal(0, UnicodeText.FirstLoneSurrogate("\uD83D"));
        Assert.Equal(1, UnicodeText.FirstLoneSurrogate("a\uDE00"));
        Assert.Equal(0, UnicodeText.FirstLoneSurrogate("\uD83Da"));
        Assert.Equal(0, UnicodeText.FirstLoneSurrogate("\uDE00\uD83D"));
        Assert.Equal(2, UnicodeText.FirstLoneSurrogate("\uD83D\uDE00\uD83D"));
        Assert.Equal(0, UnicodeText.FirstLoneSurrogate("\uD83D\uD83D\uDE00"));
    }

    private static IEnumerable<byte[]> Sequences() =>
        from lead in Leads
        from second in Seconds
        from third in Others
        from fourth in Others
        select new[] { lead, second, third, fourth };

    private static int FirstInvalid(byte[] text)
    {
        int at = 0;
        while (at < text.Length)
        {
            if (Rune.DecodeFromUtf8(text.AsSpan(at), out _, out int length) != System.Buffers.OperationStatus.Done)
            {
                return at;
            }

            at += length;
        }

        return -1;
    }
}
