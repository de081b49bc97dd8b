using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Wiv.Catalog;

/// <content>To JSON and back.</content>
public sealed partial class PolicyDocument
{
    /// <summary>Writes the compact JSON as UTF-8. Allocates nothing, but the first time the text of a document that was not generated.</summary>
    /// <param name="writer">Where to write; it is asked once, for room for the whole policy.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="writer"/> gives less room than it is asked for.</exception>
    public void WriteTo(IBufferWriter<byte> writer)
    {
        Span<byte> destination = Guard.NotNull(writer, nameof(writer)).GetSpan(Utf8Size);
        if (!TryWriteTo(destination, out int bytesWritten))
        {
            throw new ArgumentException("The writer gave less room than it was asked for.", nameof(writer));
        }
        writer.Advance(bytesWritten);
    }

    /// <summary>Writes the compact JSON as UTF-8 where there is room for all of it. Allocates as <see cref="WriteTo"/> does.</summary>
    /// <param name="destination">Where to write; untouched when it is too small.</param>
    /// <param name="bytesWritten">The bytes written, 0 when the destination is too small.</param>
    /// <returns>Whether the policy was written.</returns>
    public bool TryWriteTo(Span<byte> destination, out int bytesWritten)
    {
        if (Volatile.Read(ref _written) is { } written)
        {
            return TryCopy(written, destination, out bytesWritten);
        }
        if (_source is not FilledTemplate filled)
        {
            return TryCopy(Write(), destination, out bytesWritten);
        }
        if (destination.Length < filled.Utf8Size)
        {
            bytesWritten = 0;
            return false;
        }
        filled.Write(destination);
        bytesWritten = filled.Utf8Size;
        return true;
    }

    private static bool TryCopy(byte[] written, Span<byte> destination, out int bytesWritten)
    {
        bool fits = written.AsSpan().TryCopyTo(destination);
        bytesWritten = fits ? written.Length : 0;
        return fits;
    }

    /// <summary>The compact JSON as UTF-8, without a byte order mark.</summary>
    /// <returns>A new array.</returns>
    public byte[] ToUtf8Bytes()
    {
        byte[] utf8 = new byte[Utf8Size];
        TryWriteTo(utf8, out _);
        return utf8;
    }

    /// <summary>The compact JSON.</summary>
    /// <returns>JSON without white space outside quotes.</returns>
    public string ToJson() =>
        _source is FilledTemplate filled ? filled.ToJson()
        : Volatile.Read(ref _written) is { } written ? Encoding.UTF8.GetString(written)
        : PolicyText.Of(this, indented: false);

    /// <summary>The JSON, compact or for people.</summary>
    /// <param name="indented">Whether every member and item stands on a line of its own, two spaces a level, <c>\n</c> between lines and none at the end.</param>
    /// <returns>The JSON.</returns>
    public string ToJson(bool indented) => PolicyText.Of(this, indented);

    /// <summary>The compact JSON.</summary>
    /// <returns>The same as <see cref="ToJson()"/>.</returns>
    public override string ToString() => ToJson();

    /// <summary>Reads a policy as it stands: nothing is merged, reordered or dropped.</summary>
    /// <param name="json">JSON of an IAM policy. A single statement, text or principal may stand bare or in an array, and values of conditions may be booleans and numbers.</param>
    /// <returns>The document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    /// <exception cref="PolicyFormatException">The text is no IAM policy; it says where and why. No other exception comes from the text.</exception>
    public static PolicyDocument Parse(string json)
    {
        int lone = UnicodeText.FirstLoneSurrogate(Guard.NotNull(json, nameof(json)));
        if (lone >= 0)
        {
            byte[] before = Encoding.UTF8.GetBytes(json.Substring(0, lone));
            throw TextPosition.Error(
                before,
                before.Length,
                "Half of a surrogate pair is no character; write the whole character."
            );
        }
        return Read(Encoding.UTF8.GetBytes(json));
    }

    /// <summary>Reads a policy as it stands: nothing is merged, reordered or dropped.</summary>
    /// <param name="utf8">The JSON of <see cref="Parse(string)"/> as UTF-8; a byte order mark may stand before it.</param>
    /// <returns>The document.</returns>
    /// <exception cref="PolicyFormatException">The text is no IAM policy; it says where and why. No other exception comes from the text.</exception>
    public static PolicyDocument Parse(ReadOnlySpan<byte> utf8) => Read(utf8.ToArray());

    /// <summary>A document of a text that nobody else can change any more.</summary>
    private static PolicyDocument Read(byte[] utf8) =>
        PolicyScanner.IsPolicy(utf8, out string? version, out string? id)
            ? new PolicyDocument(version, id, new ScannedText(utf8))
            : PolicyReader.Read(utf8);

    /// <summary>Reads a policy as <see cref="Parse(string)"/> does, without an exception when the text is none.</summary>
    /// <param name="json">The text.</param>
    /// <param name="result">The document, or <see langword="null"/>.</param>
    /// <returns>Whether the text is an IAM policy.</returns>
    public static bool TryParse(string? json, [NotNullWhen(true)] out PolicyDocument? result)
    {
        try
        {
            result = json is null ? null : Parse(json);
        }
        catch (PolicyFormatException)
        {
            result = null;
        }
        return result is not null;
    }

    /// <summary>Reads a policy as <see cref="Parse(ReadOnlySpan{byte})"/> does, without an exception when the text is none.</summary>
    /// <param name="utf8">The text as UTF-8.</param>
    /// <param name="result">The document, or <see langword="null"/>.</param>
    /// <returns>Whether the text is an IAM policy.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out PolicyDocument? result)
    {
        try
        {
            result = Parse(utf8);
        }
        catch (PolicyFormatException)
        {
            result = null;
        }
        return result is not null;
    }
}
