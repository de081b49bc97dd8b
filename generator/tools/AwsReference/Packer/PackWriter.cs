using System.Text;
using ICSharpCode.SharpZipLib.Zip.Compression;

namespace Wiv.Catalog.Tools.AwsReference;

/// <summary>Writes the pack that <c>ReferencePack</c> of Wiv.Catalog.Core reads.</summary>
/// <remarks>
/// <para>
/// An index (a count, then name, packed length and length of each), then the chunks in the same order. The first chunk, with
/// no name, is the dictionary; each other chunk is a text of its own, deflated as if the dictionary stood before it.
/// </para>
/// <para>
/// The deflater is a managed one because .NET's own gives other bytes from one version to the next:
/// https://github.com/dotnet/runtime/issues/110041.
/// </para>
/// </remarks>
internal static class PackWriter
{
    private const int ZlibHeaderLength = 2;
    private const int ChecksumLength = 4;

    /// <summary>The pack of <paramref name="texts"/>, which are sorted by name.</summary>
    public static byte[] Write(IReadOnlyList<KeyValuePair<string, byte[]>> texts)
    {
        byte[] dictionary = CommonLines.Of(texts.Select(text => text.Value));
        (string Name, int Length, byte[] Packed)[] chunks =
        [
            ("", dictionary.Length, Deflate(dictionary, [])),
            .. texts.Select(text => (text.Key, text.Value.Length, Deflate(text.Value, dictionary))),
        ];

        using var pack = new MemoryStream();
        using var writer = new BinaryWriter(pack, Encoding.UTF8);
        writer.Write(chunks.Length);
        foreach (var (name, length, packed) in chunks)
        {
            writer.Write(name);
            writer.Write(packed.Length);
            writer.Write(length);
        }

        foreach (var (_, _, packed) in chunks)
        {
            writer.Write(packed);
        }

        return pack.ToArray();
    }

    /// <summary>Raw deflate: what zlib puts around it, with the checksum of a dictionary, is cut off.</summary>
    private static byte[] Deflate(byte[] text, byte[] dictionary)
    {
        var deflater = new Deflater(Deflater.BEST_COMPRESSION);
        if (dictionary.Length > 0)
        {
            deflater.SetDictionary(dictionary);
        }

        deflater.SetInput(text);
        deflater.Finish();
        byte[] packed = new byte[text.Length + 1024];
        int length = 0;
        while (!deflater.IsFinished)
        {
            length += deflater.Deflate(packed, length, packed.Length - length);
        }

        int start = ZlibHeaderLength + (dictionary.Length > 0 ? ChecksumLength : 0);
        return packed[start..(length - ChecksumLength)];
    }
}
