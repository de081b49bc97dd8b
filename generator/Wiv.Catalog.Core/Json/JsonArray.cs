using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Json;

/// <summary>A list.</summary>
internal sealed class JsonArray(IReadOnlyList<JsonValue> items, SourceSpan span) : JsonValue(span)
{
    public IReadOnlyList<JsonValue> Items { get; } = items;

    public override string Kind => "an array";
}
