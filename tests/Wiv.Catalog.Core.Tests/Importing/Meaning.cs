using System.Text.Json;

namespace Wiv.Catalog.Core.Tests.Importing;

/// <summary>
/// What a policy means, as texts that are equal when the meaning is: statements as a set, one value for a list of one, the
/// case of actions without weight, booleans as text. Statements without Sid and without Not are taken apart into one action on
/// one resource for one principal each, for several that differ in one of them alone say what one says that has both; what holds
/// on every resource takes in what is the same on one.
/// </summary>
internal static class Meaning
{
    private static readonly string[] PrincipalNames = ["Principal", "NotPrincipal"];

    private const string Everything = "Resource *";

    public static string[] Of(string policy)
    {
        using var json = JsonDocument.Parse(policy);
        Grant[] grants = [.. Items(json.RootElement.GetProperty("Statement")).SelectMany(Statement)];
        HashSet<Grant> everywhere = [.. grants.Where(grant => grant.Resource == Everything)];
        return Set(
            from grant in grants
            where
                !(grant.Resource.StartsWith("Resource ") && grant.Resource != Everything)
                || !everywhere.Contains(grant with { Resource = Everything })
            select grant.ToString()
        );
    }

    private static IEnumerable<Grant> Statement(JsonElement statement)
    {
        string[] actions = Element(statement, "Action", text => text.ToLowerInvariant());
        string[] resources = Element(statement, "Resource", text => text);
        string[] principals = Principals(statement);
        string sid = statement.TryGetProperty("Sid", out JsonElement id) ? id.GetString()! : "";
        string head = $"{sid} {statement.GetProperty("Effect").GetString()} if {string.Join(" and ", Conditions(statement))}";
        resources = resources.Contains(Everything) ? [Everything] : resources;
        if (sid.Length > 0)
        {
            return
            [
                new Grant(
                    head,
                    string.Join(", ", actions),
                    "whole " + string.Join(", ", resources),
                    string.Join(", ", principals)
                ),
            ];
        }

        return from action in Apart(actions)
            from resource in Apart(resources)
            from principal in Apart(principals)
            select new Grant(head, action, resource, principal);
    }

    /// <summary>What is left out is left out together.</summary>
    private static string[] Apart(string[] items) =>
        items.Length == 0 || items[0].StartsWith("Not") ? [string.Join(", ", items)] : items;

    private static string[] Element(JsonElement statement, string name, Func<string, string> read) =>
        Set(
            from key in new[] { name, "Not" + name }
            where statement.TryGetProperty(key, out _)
            from item in Items(statement.GetProperty(key))
            select $"{key} {read(item.GetString()!)}"
        );

    private static string[] Principals(JsonElement statement) =>
        Set(
            from key in PrincipalNames
            where statement.TryGetProperty(key, out _)
            from principal in Principal(statement.GetProperty(key))
            select $"{key} {principal}"
        );

    private static IEnumerable<string> Principal(JsonElement value) =>
        value.ValueKind == JsonValueKind.String
            ? ["anyone"]
            : value.EnumerateObject().SelectMany(type => Items(type.Value).Select(item => $"{type.Name} {item.GetString()}"));

    private static string[] Conditions(JsonElement statement) =>
        statement.TryGetProperty("Condition", out JsonElement block)
            ? Set(
                from test in block.EnumerateObject()
                from key in test.Value.EnumerateObject()
                select $"{test.Name.ToLowerInvariant()} {key.Name.ToLowerInvariant()} [{string.Join(", ", Set(Items(key.Value).Select(Text)))}]"
            )
            : [];

    private static string Text(JsonElement value) =>
        value.ValueKind == JsonValueKind.String ? JsonSerializer.Serialize(value.GetString()) : $"\"{value.GetRawText()}\"";

    private static JsonElement[] Items(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : [value];

    private static string[] Set(IEnumerable<string> texts) => [.. texts.Distinct().Order(StringComparer.Ordinal)];

    private sealed record Grant(string Head, string Action, string Resource, string Principal);
}
