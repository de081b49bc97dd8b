using System.Text.Json.Nodes;

namespace Wiv.Catalog.Core.Tests.Emit.Deployment;

/// <summary>What a policy says, as a set: for every statement each action on each resource for each principal, when its condition holds.</summary>
internal static class PolicyGrants
{
    public static SortedSet<string> Of(JsonNode policy) =>
        new(
            from statement in policy["Statement"]!.AsArray()
            from action in Items(statement!, "Action")
            from resource in Items(statement!, "Resource")
            from principal in Items(statement!, "Principal")
            select string.Join(" | ", statement!["Effect"], action, resource, principal, Set(statement["Condition"])),
            StringComparer.Ordinal
        );

    /// <summary>Each item of an element; those of a NotAction belong together.</summary>
    private static IEnumerable<string> Items(JsonNode statement, string name) =>
        statement[name] is { } element ? Flat(element)
        : statement["Not" + name] is { } others ? [$"not {Set(others)}"]
        : ["none"];

    private static string Set(JsonNode? node) => node is null ? "" : string.Join(" & ", Flat(node).Order(StringComparer.Ordinal));

    private static IEnumerable<string> Flat(JsonNode node) =>
        node switch
        {
            JsonObject members => members.SelectMany(member => Flat(member.Value!).Select(item => $"{member.Key}: {item}")),
            JsonArray items => items.SelectMany(item => Flat(item!)),
            _ => [node.ToJsonString()],
        };
}
