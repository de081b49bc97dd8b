using System.Text;

namespace Wiv.Catalog.Fuzz.Running;

/// <summary>Inputs as files: bytes as they are, text as UTF-8, and as UTF-16 with its mark where half of a pair stands alone.</summary>
internal static class InputFile
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly byte[] Utf16Mark = [0xFF, 0xFE];

    public static void Write(string path, FuzzTarget target, string input) => File.WriteAllBytes(path, Bytes(target, input));

    public static string Read(string path, FuzzTarget target)
    {
        byte[] bytes = File.ReadAllBytes(path);
        return target.IsBinary ? Encoding.Latin1.GetString(bytes)
            : bytes.AsSpan().StartsWith(Utf16Mark) ? string.Create(bytes.Length / 2 - 1, bytes, Halves)
            : Encoding.UTF8.GetString(bytes);
    }

    private static void Halves(Span<char> text, byte[] bytes)
    {
        for (int i = 0; i < text.Length; i++)
        {
            text[i] = (char)(bytes[2 * i + 2] | (bytes[2 * i + 3] << 8));
        }
    }

    private static byte[] Bytes(FuzzTarget target, string input)
    {
        if (target.IsBinary)
        {
            return Encoding.Latin1.GetBytes(input);
        }

        try
        {
            return Strict.GetBytes(input);
        }
        catch (EncoderFallbackException)
        {
            return [.. Utf16Mark, .. input.SelectMany(c => new[] { (byte)c, (byte)(c >> 8) })];
        }
    }
}
