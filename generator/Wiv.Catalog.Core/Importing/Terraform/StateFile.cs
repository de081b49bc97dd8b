using Wiv.Catalog.Core.Importing.Reading;
using Wiv.Catalog.Core.Json;

namespace Wiv.Catalog.Core.Importing.Terraform;

/// <summary>Reads the state as Terraform keeps it in a file, in the form in which <c>terraform show -json</c> writes it.</summary>
internal static class StateFile
{
    public static bool Is(JsonObject json) =>
        json.Find("terraform_version") is not null && json.Find("resources")?.Value is JsonArray && json.Find("values") is null;

    /// <summary>The state with a resource for each instance.</summary>
    public static JsonObject Convert(JsonObject state)
    {
        var resources = new JsonArray(
            [
                .. JsonItems
                    .Of(state.Find("resources")!.Value)
                    .OfType<JsonObject>()
                    .SelectMany(resource =>
                        JsonItems
                            .Of(resource.Find("instances")?.Value)
                            .OfType<JsonObject>()
                            .Select(one => Instance(resource, one))
                    ),
            ],
            state.Span
        );
        return Object(state, ("values", Object(state, ("root_module", Object(state, ("resources", resources))))));
    }

    private static JsonObject Instance(JsonObject resource, JsonObject instance)
    {
        string module = TextOf(resource, "module");
        string key = instance.Find("index_key")?.Value switch
        {
            JsonText text => $"[\"{text.Value}\"]",
            JsonLiteral number => $"[{number.Text}]",
            _ => "",
        };
        string address = $"{(module.Length > 0 ? module + "." : "")}{TextOf(resource, "type")}.{TextOf(resource, "name")}{key}";
        JsonValue values = instance.Find("attributes")?.Value ?? new JsonObject([], instance.Span);
        return new JsonObject(
            [
                .. resource.Members.Where(member => member.Name.Value is "mode" or "type" or "name"),
                new JsonMember(new JsonText("address", instance.Span), new JsonText(address, instance.Span)),
                new JsonMember(new JsonText("values", instance.Span), values),
            ],
            instance.Span
        );
    }

    private static JsonObject Object(JsonObject state, (string Name, JsonValue Value) member) =>
        new([new JsonMember(new JsonText(member.Name, state.Span), member.Value)], state.Span);

    private static string TextOf(JsonObject json, string name) => (json.Find(name)?.Value as JsonText)?.Value ?? "";
}
