namespace Wiv.Catalog;

/// <summary>Sets of ASCII characters that the bytes of a policy are made of.</summary>
internal static class PlainBytes
{
    private const string Lower = "abcdefghijklmnopqrstuvwxyz0123456789-";

    private const string Upper = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private static readonly AsciiSet LowerNames = new(Lower);

    private static readonly AsciiSet Services = new(Lower + Upper);

    private static readonly AsciiSet ActionNames = new(Lower + Upper + "*?");

    private static readonly AsciiSet Keys = new(Lower + Upper + "_.:/");

    private static readonly AsciiSet KeyNames = new(Lower + Upper + "_.");

    private static readonly AsciiSet Texts = new(JsonEscapes.PlainCharacters);

    /// <summary>How many bytes at the start stand in a JSON string as they are.</summary>
    internal static int LengthOfText(ReadOnlySpan<byte> bytes) => Texts.LengthOf(bytes);

    /// <summary>Whether it may be the service of an ARN.</summary>
    internal static bool OfLowerName(ReadOnlySpan<byte> bytes) => LowerNames.LengthOf(bytes) == bytes.Length;

    /// <summary>How many bytes at the start may be a condition key, or a policy variable.</summary>
    internal static int LengthOfKey(ReadOnlySpan<byte> bytes) => Keys.LengthOf(bytes);

    /// <summary>How many bytes at the start may be one of the two names that a condition key is of.</summary>
    internal static int LengthOfKeyName(ReadOnlySpan<byte> bytes) => KeyNames.LengthOf(bytes);

    /// <summary>How many bytes at the start may be the service of an action.</summary>
    internal static int LengthOfService(ReadOnlySpan<byte> bytes) => Services.LengthOf(bytes);

    /// <summary>How many bytes at the start may be the name of an action, wildcards and all.</summary>
    internal static int LengthOfActionName(ReadOnlySpan<byte> bytes) => ActionNames.LengthOf(bytes);

    private sealed class AsciiSet
    {
#if NET8_0_OR_GREATER
        private readonly System.Buffers.SearchValues<byte> _all;

        internal AsciiSet(string all) => _all = System.Buffers.SearchValues.Create(System.Text.Encoding.ASCII.GetBytes(all));

        internal int LengthOf(ReadOnlySpan<byte> bytes)
        {
            int end = bytes.IndexOfAnyExcept(_all);
            return end < 0 ? bytes.Length : end;
        }
#else
        private readonly bool[] _has = new bool[256];

        internal AsciiSet(string all)
        {
            foreach (char c in all)
            {
                _has[c] = true;
            }
        }

        internal int LengthOf(ReadOnlySpan<byte> bytes)
        {
            int end = 0;
            while (end < bytes.Length && _has[bytes[end]])
            {
                end++;
            }
            return end;
        }
#endif
    }
}
