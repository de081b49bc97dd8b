using System.Text.Json.Serialization;
using Wiv.Catalog.Cli.Json;

namespace Wiv.Catalog.Cli.Recording;

/// <summary>What is recorded, as JSON. Names and order of the members are those of the records.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase
)]
[JsonSerializable(typeof(UsageFactsJson))]
internal sealed partial class RecordingJson : JsonSerializerContext
{
    /// <summary>Writes members without a value as <c>null</c>.</summary>
    public static RecordingJson WithNulls { get; } = new(JsonOutput.Options(JsonIgnoreCondition.Never));
}
