using System.Globalization;
using Wiv.Catalog.Core.Json;

namespace Wiv.Catalog.Core.Usage;

/// <summary>Reads the facts that a build recorded. Members that it does not know are passed over.</summary>
internal sealed class UsageFactsReader
{
    private JsonFailure? _failure;

    private UsageFactsReader() { }

    /// <param name="path">The file, for positions.</param>
    /// <param name="text">Its text.</param>
    /// <param name="failure">Why it holds no facts, if it does not.</param>
    public static UsageFacts? Read(string path, string text, out JsonFailure? failure)
    {
        var reader = new UsageFactsReader();
        UsageFacts? facts =
            JsonReader.Read(path, text, out failure) is { } value && reader.Object(value) is { } root
                ? reader.ReadFacts(root)
                : null;
        failure ??= reader._failure;
        return failure is null ? facts : null;
    }

    private UsageFacts? ReadFacts(JsonObject root) =>
        HasKnownVersion(root)
            ? new UsageFacts(
                Text(root, "project") ?? "",
                Texts(root, "policies"),
                Texts(root, "catalogs"),
                Items(root, "uses", ReadUse)
            )
            : null;

    private bool HasKnownVersion(JsonObject root)
    {
        JsonValue? version = Member(root, "version");
        if (version is not null && Number(version) != UsageFacts.Version)
        {
            Fail(
                "these facts are in a format that this version does not know; build the project and run the command with the same version of Wiv.Catalog",
                version
            );
        }

        return _failure is null;
    }

    private PermissionUse ReadUse(JsonObject use) =>
        new(
            Text(use, "by") ?? "",
            (Member(use, "known") as JsonLiteral)?.Text != "false",
            Texts(use, "needs"),
            Texts(use, "needsOneOf"),
            Texts(use, "mayNeed"),
            Items(use, "sites", ReadSite)
        )
        {
            // Facts of before say nothing of it.
            MaybeNeeds = use.Find("maybeNeeds") is null ? [] : Texts(use, "maybeNeeds"),
        };

    private CallSite ReadSite(JsonObject site) =>
        new(
            (site.Find("file")?.Value as JsonText)?.Value,
            site.Find("line")?.Value is { } line ? Number(line) : null,
            Text(site, "member") ?? ""
        );

    private JsonValue? Member(JsonObject owner, string name)
    {
        JsonValue? value = owner.Find(name)?.Value;
        return value ?? Fail<JsonValue>($"the member '{name}' is missing", owner);
    }

    private JsonObject? Object(JsonValue value) =>
        value as JsonObject ?? Fail<JsonObject>($"an object is expected here, not {value.Kind}", value);

    private string? Text(JsonObject owner, string name) => Member(owner, name) is { } value ? Text(value) : null;

    private string? Text(JsonValue value) =>
        (value as JsonText ?? Fail<JsonText>($"a string is expected here, not {value.Kind}", value))?.Value;

    private string[] Texts(JsonObject owner, string name) => Array(owner, name).Select(Text).OfType<string>().ToArray();

    private T[] Items<T>(JsonObject owner, string name, Func<JsonObject, T> read) =>
        Array(owner, name).Select(Object).OfType<JsonObject>().Select(read).ToArray();

    private IReadOnlyList<JsonValue> Array(JsonObject owner, string name) =>
        Member(owner, name) is not { } value ? []
        : value is JsonArray array ? array.Items
        : Fail<JsonArray>($"an array is expected here, not {value.Kind}", value)?.Items ?? [];

    private static int? Number(JsonValue value) =>
        value is JsonLiteral literal
        && int.TryParse(literal.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            ? number
            : null;

    private T? Fail<T>(string message, JsonValue at)
        where T : class
    {
        Fail(message, at);
        return null;
    }

    private void Fail(string message, JsonValue at) => _failure ??= new JsonFailure(message, at.Span);
}
