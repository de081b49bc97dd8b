using System.Text;

namespace Wiv.Catalog;

/// <summary>A statement or a document as a string.</summary>
internal static class PolicyText
{
    internal static string Of(PolicyStatement statement)
    {
        var measure = new JsonWriter(default, indented: false);
        PolicyWriter.Statement(ref measure, statement);
        byte[] utf8 = new byte[measure.Bytes];
        var json = new JsonWriter(utf8, indented: false);
        PolicyWriter.Statement(ref json, statement);
        return Encoding.UTF8.GetString(utf8);
    }

    internal static string Of(PolicyDocument document, bool indented)
    {
        var measure = new JsonWriter(default, indented);
        PolicyWriter.Document(ref measure, document);
        byte[] utf8 = new byte[measure.Bytes];
        var json = new JsonWriter(utf8, indented);
        PolicyWriter.Document(ref json, document);
        return Encoding.UTF8.GetString(utf8);
    }
}
