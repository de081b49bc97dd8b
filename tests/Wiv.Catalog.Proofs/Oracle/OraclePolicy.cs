using System.Text.Json;

namespace Wiv.Catalog.Proofs.Oracle;

/// <summary>Reads policies straight from their JSON, without the product's reader.</summary>
internal static class OraclePolicy
{
    public static IReadOnlyList<OracleStatement> Read(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        JsonElement root = document.RootElement;
        bool knowsVariables = root.TryGetProperty("Version", out JsonElement version) && version.GetString() == "2012-10-17";
        return Items(root.GetProperty("Statement")).Select(statement => Statement(statement, knowsVariables)).ToArray();
    }

    private static OracleStatement Statement(JsonElement statement, bool knowsVariables)
    {
        (bool isNotAction, string[] actions) = Element(statement, "Action");
        (bool isNotResource, string[] resources) = Element(statement, "Resource");
        return new OracleStatement(
            statement.GetProperty("Effect").GetString() == "Deny",
            isNotAction,
            actions,
            isNotResource,
            resources,
            Tests(statement).ToArray(),
            knowsVariables
        );
    }

    private static IEnumerable<OracleTest> Tests(JsonElement statement)
    {
        if (!statement.TryGetProperty("Condition", out JsonElement condition))
        {
            yield break;
        }

        foreach (JsonProperty test in condition.EnumerateObject())
        {
            foreach (JsonProperty key in test.Value.EnumerateObject())
            {
                yield return OracleTest.Read(test.Name, key.Name, Items(key.Value).Select(Text).ToArray());
            }
        }
    }

    private static (bool IsNot, string[] Items) Element(JsonElement statement, string name) =>
        statement.TryGetProperty(name, out JsonElement items) ? (false, Items(items).Select(Text).ToArray())
        : statement.TryGetProperty("Not" + name, out items) ? (true, Items(items).Select(Text).ToArray())
        // A statement without resources, in a policy of principals, is none that IAM takes; about all but nothing is about everything.
        : (true, []);

    private static JsonElement[] Items(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : [value];

    private static string Text(JsonElement value) =>
        value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();
}
