using System.IO.Compression;
using System.Text;

namespace Wiv.Catalog.Core.Aws.Reference;

/// <summary>
/// Embedded texts, those of the reference or of the SDK's table: an index, and a compressed chunk for each text that is
/// decompressed when asked for. <c>tools/AwsReference/Packer</c> writes it.
/// </summary>
internal sealed class ReferencePack
{
    private readonly string _resourceName;
    private readonly Dictionary<string, Chunk> _chunks = new(StringComparer.OrdinalIgnoreCase);
    private readonly byte[] _start;

    private ReferencePack(string resourceName, Stream stream)
    {
        _resourceName = resourceName;
        var reader = new BinaryReader(stream, Encoding.UTF8);
        int count = reader.ReadInt32();
        string[] names = new string[count];
        int position = 0;
        for (int i = 0; i < count; i++)
        {
            names[i] = reader.ReadString();
            var chunk = new Chunk(position, reader.ReadInt32(), reader.ReadInt32());
            position += chunk.PackedLength;
            _chunks.Add(names[i], chunk);
        }

        Names = names;
        int chunksStart = (int)stream.Position;
        foreach (string name in names)
        {
            Chunk chunk = _chunks[name];
            _chunks[name] = chunk with { Position = chunksStart + chunk.Position };
        }

        // The first chunk, with no name, is the dictionary.
        _start = StoredBlock(Inflate(stream, _chunks[""], []));
    }

    /// <summary>The names of the texts, sorted; the first, of the dictionary, is empty.</summary>
    public IReadOnlyList<string> Names { get; }

    public static ReferencePack Open(string resourceName)
    {
        using Stream stream = OpenResource(resourceName);
        return new ReferencePack(resourceName, stream);
    }

    public bool Contains(string name) => name.Length > 0 && _chunks.ContainsKey(name);

    /// <summary>The text of that name.</summary>
    public string Read(string name)
    {
        using Stream stream = OpenResource(_resourceName);
        return Encoding.ASCII.GetString(Inflate(stream, _chunks[name], _start));
    }

    private static Stream OpenResource(string name) => typeof(ReferencePack).Assembly.GetManifestResourceStream(name)!;

    private static byte[] Inflate(Stream stream, Chunk chunk, byte[] start)
    {
        byte[] packed = new byte[start.Length + chunk.PackedLength];
        start.CopyTo(packed, 0);
        stream.Position = chunk.Position;
        Fill(stream, packed, start.Length);

        using var deflate = new DeflateStream(new MemoryStream(packed), CompressionMode.Decompress);
        Fill(deflate, new byte[Math.Max(start.Length - StoredBlockHeader, 0)], 0);
        byte[] text = new byte[chunk.Length];
        Fill(deflate, text, 0);
        return text;
    }

    private static void Fill(Stream stream, byte[] buffer, int from)
    {
        while (from < buffer.Length)
        {
            int read = stream.Read(buffer, from, buffer.Length - from);
            if (read == 0)
            {
                throw new EndOfStreamException();
            }

            from += read;
        }
    }

    private const int StoredBlockHeader = 5;

    /// <summary>
    /// The dictionary as a deflate block that is stored as it is. .NET's inflater takes no dictionary, but it looks back into
    /// whatever came before.
    /// </summary>
    /// <remarks>https://www.rfc-editor.org/rfc/rfc1951#section-3.2.4</remarks>
    private static byte[] StoredBlock(byte[] content)
    {
        byte[] block = new byte[StoredBlockHeader + content.Length];
        block[1] = (byte)content.Length;
        block[2] = (byte)(content.Length >> 8);
        block[3] = (byte)~block[1];
        block[4] = (byte)~block[2];
        content.CopyTo(block, StoredBlockHeader);
        return block;
    }

    /// <param name="Position">Where it starts.</param>
    /// <param name="PackedLength">Its bytes.</param>
    /// <param name="Length">The bytes of its text.</param>
    private readonly record struct Chunk(int Position, int PackedLength, int Length);
}
