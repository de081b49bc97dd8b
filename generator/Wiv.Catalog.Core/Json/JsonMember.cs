namespace Wiv.Catalog.Core.Json;

/// <summary>A name and its value.</summary>
internal sealed record JsonMember(JsonText Name, JsonValue Value);
