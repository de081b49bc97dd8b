using System.Buffers;
using System.Text;

namespace Wiv.Catalog;

/// <summary>A statement or a document as a text, which is all that is allocated.</summary>
internal static class PolicyText
{
    /// <summary>Room for a session policy; a longer text takes what it needs.</summary>
    private const int Room = 2048;

    internal static string Of(PolicyStatement statement)
    {
        byte[] rented = Write(statement, PolicyWriter.Statement, indented: false, out int bytes, out _);
        return Text(rented, bytes);
    }

    internal static string Of(PolicyDocument document, bool indented)
    {
        byte[] rented = Write(document, PolicyWriter.Document, indented, out int bytes, out _);
        return Text(rented, bytes);
    }

    /// <summary>The compact JSON of a document, and how many characters it has.</summary>
    internal static byte[] Utf8(PolicyDocument document, out int characters)
    {
        byte[] rented = Write(document, PolicyWriter.Document, indented: false, out int bytes, out characters);
        byte[] utf8 = rented.AsSpan(0, bytes).ToArray();
        ArrayPool<byte>.Shared.Return(rented);
        return utf8;
    }

    /// <summary>The text in a rented array. What is too small for it has measured it.</summary>
    private static byte[] Write<T>(T item, Writer<T> write, bool indented, out int bytes, out int characters)
    {
        byte[] rented = ArrayPool<byte>.Shared.Rent(Room);
        var json = new JsonWriter(rented, indented);
        write(ref json, item);
        if (json.Bytes > rented.Length)
        {
            ArrayPool<byte>.Shared.Return(rented);
            rented = ArrayPool<byte>.Shared.Rent(json.Bytes);
            json = new JsonWriter(rented, indented);
            write(ref json, item);
        }
        bytes = json.Bytes;
        characters = json.Characters;
        return rented;
    }

    private static string Text(byte[] rented, int bytes)
    {
        string text = Encoding.UTF8.GetString(rented, 0, bytes);
        ArrayPool<byte>.Shared.Return(rented);
        return text;
    }

    private delegate void Writer<T>(ref JsonWriter json, T item);
}
