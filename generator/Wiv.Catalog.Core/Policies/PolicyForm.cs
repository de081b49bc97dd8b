using Wiv.Catalog.Core.Json;

namespace Wiv.Catalog.Core.Policies;

/// <summary>Tells by its form whether JSON is a policy, and which.</summary>
internal static class PolicyForm
{
    /// <summary>
    /// Whether the JSON is, or was meant as, a policy: it has statements, is a statement, has the version of the policy
    /// language, or has nothing that speaks against it. Folders hold settings and schemas too.
    /// </summary>
    public static bool IsLikely(JsonValue json) =>
        json switch
        {
            JsonObject policy => policy.Members.Count == 0
                || policy.Members.Any(member => string.Equals(member.Name.Value, "Statement", StringComparison.OrdinalIgnoreCase))
                || Has(policy, "Effect")
                || policy.Find("Version")?.Value is JsonText { Value: "2012-10-17" or "2008-10-17" },
            JsonArray statements => statements.Items.OfType<JsonObject>().Any(statement => Has(statement, "Effect")),
            _ => false,
        };

    /// <summary>
    /// A trust policy or one of a resource when every statement names a principal; an identity policy otherwise. What is about
    /// nothing but itself is a trust policy: its statements have no resource, or ask for actions of sts alone. Policies of
    /// repositories have no resource either, and actions of ecr.
    /// </summary>
    public static PolicyKind KindOf(JsonObject policy)
    {
        JsonObject[] statements = Items(policy.Find("Statement")?.Value).OfType<JsonObject>().ToArray();
        return statements.Length == 0 || !statements.All(HasPrincipal) ? PolicyKind.Identity
            : statements.All(IsOfTrust) ? PolicyKind.Trust
            : PolicyKind.Resource;
    }

    private static bool HasPrincipal(JsonObject statement) => Has(statement, "Principal") || Has(statement, "NotPrincipal");

    private static bool IsOfTrust(JsonObject statement) =>
        Has(statement, "Resource") || Has(statement, "NotResource")
            ? HasOnlyActionsOf("sts:", statement)
            : !HasOnlyActionsOf("ecr:", statement);

    private static bool HasOnlyActionsOf(string service, JsonObject statement)
    {
        JsonText[] actions = Items(statement.Find("Action")?.Value).OfType<JsonText>().ToArray();
        return actions.Length > 0 && actions.All(action => action.Value.StartsWith(service, StringComparison.OrdinalIgnoreCase));
    }

    private static bool Has(JsonObject json, string name) => json.Find(name) is not null;

    /// <summary>IAM takes one value for a list of one.</summary>
    private static IEnumerable<JsonValue> Items(JsonValue? value) =>
        value switch
        {
            null => [],
            JsonArray array => array.Items,
            _ => [value],
        };
}
