using System.Text.Json;

namespace Wiv.Catalog.Cli.Tests;

/// <summary>Reads the JSON that a run wrote.</summary>
internal static class JsonOutputs
{
    /// <summary>The items of the list of that name.</summary>
    public static JsonElement[] Items(this RunResult run, string name) =>
        [.. JsonDocument.Parse(run.Output).RootElement.GetProperty(name).EnumerateArray()];

    /// <summary>The text of a member; absent members and null are <see langword="null"/>.</summary>
    public static string? Text(this JsonElement element, string name) => element.GetProperty(name).GetString();

    /// <summary>The texts of a list.</summary>
    public static string[] Texts(this JsonElement element, string name) =>
        [.. element.GetProperty(name).EnumerateArray().Select(item => item.GetString()!)];

    /// <summary>The names of all members, however deep.</summary>
    public static IEnumerable<string> Names(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Names(member.Value).Prepend(member.Name)),
            JsonValueKind.Array => element.EnumerateArray().SelectMany(Names),
            _ => [],
        };
}
