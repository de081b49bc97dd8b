using Wiv.Catalog.Core.Json;

namespace Wiv.Catalog.Core.Importing.Reading;

/// <summary>Finds the texts that look like they hold a policy variable.</summary>
internal static class VariableSearch
{
    public static IReadOnlyList<JsonText> In(JsonValue value) => Texts(value).Where(text => text.Value.Contains("${")).ToArray();

    private static IEnumerable<JsonText> Texts(JsonValue value) =>
        value switch
        {
            JsonText text => [text],
            JsonArray array => array.Items.SelectMany(Texts),
            JsonObject json => json.Members.SelectMany(member => Texts(member.Value)),
            _ => [],
        };
}
