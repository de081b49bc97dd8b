using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Aws.Reference;
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

    /// <summary>What the policy is used as; of a resource's policy its service too, if its ARNs or its actions are of one.</summary>
    public static PolicyUsage UsageOf(JsonObject policy) =>
        KindOf(policy) is var kind and PolicyKind.Resource ? new PolicyUsage(kind, ServiceOf(policy)) : KindOf(policy);

    /// <summary>
    /// A trust policy or one of a resource when every statement names a principal; an identity policy otherwise. What is about
    /// nothing but itself is a trust policy: its statements have no resource, or ask for actions of sts alone. Policies of
    /// some resources, such as repositories, have no resource either, and actions of their services.
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
            : !HasOnlyActionsOfOthers(statement);

    /// <summary>Whether it names actions, all of services other than sts. What is no action at all tells nothing.</summary>
    private static bool HasOnlyActionsOfOthers(JsonObject statement)
    {
        string[] prefixes = [.. PrefixesOf(statement)];
        return prefixes.Length > 0
            && prefixes.All(prefix =>
                !prefix.Equals("sts", StringComparison.OrdinalIgnoreCase) && AwsReference.Find(prefix) is not null
            );
    }

    /// <summary>The one service of all ARNs or, where they do not tell, of all actions.</summary>
    private static string? ServiceOf(JsonObject policy)
    {
        JsonObject[] statements = [.. Items(policy.Find("Statement")?.Value).OfType<JsonObject>()];
        return OnlyService(statements.SelectMany(ServicesOfArns)) ?? OnlyService(statements.SelectMany(PrefixesOf));
    }

    private static string? OnlyService(IEnumerable<string> names)
    {
        string[] two = [.. names.Distinct(StringComparer.OrdinalIgnoreCase).Take(2)];
        return two.Length == 1 ? AwsReference.Find(two[0])?.Prefix : null;
    }

    private static IEnumerable<string> ServicesOfArns(JsonObject statement) =>
        Items(statement.Find("Resource")?.Value)
            .OfType<JsonText>()
            .Select(resource => ArnPattern.Parse(resource.Value)?.Service)
            .OfType<string>();

    /// <summary>What stands before the colons of the actions; of what has no colon, all of it.</summary>
    private static IEnumerable<string> PrefixesOf(JsonObject statement) =>
        Items(statement.Find("Action")?.Value).OfType<JsonText>().Select(action => action.Value.Split(':')[0]);

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
