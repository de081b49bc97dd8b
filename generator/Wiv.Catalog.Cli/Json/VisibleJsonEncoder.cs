using System.Text;
using System.Text.Encodings.Web;
using Wiv.Catalog.Core.Text.Output;

namespace Wiv.Catalog.Cli.Json;

/// <summary>
/// Writes letters, quotes and emoji as they are, and invisible characters as escapes: JSON is read on terminals and in reviews,
/// too, and what turns the text around there would hide what it says. The values stay the same.
/// </summary>
internal sealed unsafe class VisibleJsonEncoder : JavaScriptEncoder
{
    public static readonly VisibleJsonEncoder Instance = new();

    private static readonly JavaScriptEncoder Relaxed = UnsafeRelaxedJsonEscaping;

    /// <summary>A character outside of the basic plane is two escapes.</summary>
    public override int MaxOutputCharactersPerInputCharacter => 12;

    public override bool WillEncode(int unicodeScalar) =>
        HiddenCharacters.Has(new CodePoint(unicodeScalar)) || Relaxed.WillEncode(unicodeScalar);

    public override int FindFirstCharacterToEncode(char* text, int textLength)
    {
        int place = 0;
        foreach (Rune rune in new ReadOnlySpan<char>(text, textLength).EnumerateRunes())
        {
            // Half of a character is read as the replacement of it, and must be replaced.
            if (WillEncode(rune.Value) || (rune == Rune.ReplacementChar && text[place] != Rune.ReplacementChar.Value))
            {
                return place;
            }

            place += rune.Utf16SequenceLength;
        }

        return -1;
    }

    public override bool TryEncodeUnicodeScalar(
        int unicodeScalar,
        char* buffer,
        int bufferLength,
        out int numberOfCharactersWritten
    )
    {
        if (!HiddenCharacters.Has(new CodePoint(unicodeScalar)) || unicodeScalar < ' ')
        {
            return Relaxed.TryEncodeUnicodeScalar(unicodeScalar, buffer, bufferLength, out numberOfCharactersWritten);
        }

        string escape = string.Concat(new Rune(unicodeScalar).ToString().Select(half => $"\\u{(int)half:X4}"));
        bool fits = escape.AsSpan().TryCopyTo(new Span<char>(buffer, bufferLength));
        numberOfCharactersWritten = fits ? escape.Length : 0;
        return fits;
    }
}
