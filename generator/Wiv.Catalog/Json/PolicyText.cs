using System.Buffers;
using System.Text;

namespace Wiv.Catalog;

/// <summary>A statement or a document as a string, which is all that is allocated.</summary>
internal static class PolicyText
{
    internal static string Of(PolicyStatement statement)
    {
        var measure = new JsonWriter(default, indented: false);
        PolicyWriter.Statement(ref measure, statement);
        byte[] utf8 = ArrayPool<byte>.Shared.Rent(measure.Bytes);
        var json = new JsonWriter(utf8, indented: false);
        PolicyWriter.Statement(ref json, statement);
        return Text(utf8, json.Bytes);
    }

    internal static string Of(PolicyDocument document, bool indented)
    {
        byte[] utf8 = ArrayPool<byte>.Shared.Rent(indented ? IndentedSize(document) : document.Utf8Size);
        var json = new JsonWriter(utf8, indented);
        PolicyWriter.Document(ref json, document);
        return Text(utf8, json.Bytes);
    }

    private static int IndentedSize(PolicyDocument document)
    {
        var measure = new JsonWriter(default, indented: true);
        PolicyWriter.Document(ref measure, document);
        return measure.Bytes;
    }

    private static string Text(byte[] rented, int bytes)
    {
        string text = Encoding.UTF8.GetString(rented, 0, bytes);
        ArrayPool<byte>.Shared.Return(rented);
        return text;
    }
}
