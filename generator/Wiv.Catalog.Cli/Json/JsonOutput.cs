using System.Text.Json;
using Wiv.Catalog.Core.Aws.Reference;

namespace Wiv.Catalog.Cli.Json;

/// <summary>Writes one JSON value and a line end to a stream, as it goes.</summary>
internal sealed class JsonOutput(Stream output) : IDisposable
{
    private const int EnoughToWrite = 32 * 1024;

    /// <summary>The output is UTF-8 and no part of a page: what people can read stays as they read it.</summary>
    private static readonly JsonWriterOptions Options = new() { Encoder = VisibleJsonEncoder.Instance };

    public Utf8JsonWriter Writer { get; } = new(output, Options);

    /// <summary>Hands on what has gathered, when it is worth it, so that it never is the whole.</summary>
    public void FlushIfLong()
    {
        if (Writer.BytesPending > EnoughToWrite)
        {
            Writer.Flush();
        }
    }

    /// <summary>The day of the AWS reference, which every answer depends on.</summary>
    public void WriteReference()
    {
        Writer.WriteStartObject("reference");
        Writer.WriteString("date", AwsReference.Date);
        Writer.WriteEndObject();
    }

    public void WriteTexts(string name, IEnumerable<string> texts)
    {
        Writer.WriteStartArray(name);
        foreach (string text in texts)
        {
            Writer.WriteStringValue(text);
        }

        Writer.WriteEndArray();
    }

    public void Dispose()
    {
        Writer.Dispose();
        output.WriteByte((byte)'\n');
        output.Flush();
    }
}
