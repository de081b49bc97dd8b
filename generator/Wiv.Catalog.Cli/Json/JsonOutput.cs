using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Wiv.Catalog.Cli.Json;

/// <summary>Writes one JSON value and a line end to a stream. Lists are enumerated while they are written, so the whole is never in memory.</summary>
internal static class JsonOutput
{
    /// <summary>How often a list is flushed to the stream.</summary>
    private const int BufferSize = 32 * 1024;

    /// <summary>Writes the value.</summary>
    public static void Write<T>(Stream output, T value, JsonTypeInfo<T> type)
    {
        JsonSerializer.Serialize(output, value, type);
        output.WriteByte((byte)'\n');
        output.Flush();
    }

    /// <summary>The output is UTF-8 and never part of a page, so readable text stays readable.</summary>
    /// <param name="absent">Whether a member without a value is <c>null</c> or left out.</param>
    public static JsonSerializerOptions Options(JsonIgnoreCondition absent) =>
        new()
        {
            Encoder = VisibleJsonEncoder.Instance,
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = absent,
            DefaultBufferSize = BufferSize,
        };
}
