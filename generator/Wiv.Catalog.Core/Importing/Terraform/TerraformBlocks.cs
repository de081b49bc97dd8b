using Wiv.Catalog.Core.Importing.Reading;
using Wiv.Catalog.Core.Json;

namespace Wiv.Catalog.Core.Importing.Terraform;

/// <summary>Blocks of Terraform's JSON, of which there may be one or a list: https://developer.hashicorp.com/terraform/language/syntax/json</summary>
internal static class TerraformBlocks
{
    /// <summary>The blocks of a kind with these labels.</summary>
    public static IEnumerable<JsonObject> Find(JsonObject source, params string[] labels) =>
        labels.Aggregate(
            (IEnumerable<JsonObject>)[source],
            (blocks, label) => blocks.SelectMany(block => Objects(block.Find(label)?.Value))
        );

    /// <summary>The blocks of a kind and a type with their names.</summary>
    public static IEnumerable<(JsonText Name, JsonObject Body)> Named(JsonObject source, string kind, string type) =>
        from block in Find(source, kind, type)
        from member in block.Members
        from body in Objects(member.Value)
        select (member.Name, body);

    private static IEnumerable<JsonObject> Objects(JsonValue? value) => JsonItems.Of(value).OfType<JsonObject>();
}
