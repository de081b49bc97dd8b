using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Wiv.Catalog.Proofs.Pairs;

/// <summary>A policy that was made up.</summary>
internal sealed record WrittenPolicy(string Version, IReadOnlyList<WrittenStatement> Statements)
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = false,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public string ToJson() =>
        new JsonObject
        {
            [nameof(Version)] = Version,
            ["Statement"] = new JsonArray([.. Statements.Select(Statement)]),
        }.ToJsonString(Readable);

    private static JsonObject Statement(WrittenStatement statement)
    {
        var json = new JsonObject
        {
            ["Effect"] = statement.IsDeny ? "Deny" : "Allow",
            [statement.IsNotAction ? "NotAction" : "Action"] = List(statement.Actions),
            [statement.IsNotResource ? "NotResource" : "Resource"] = List(statement.Resources),
        };
        var conditions = new JsonObject();
        foreach (IGrouping<string, WrittenTest> tests in statement.Tests.GroupBy(test => test.Operator))
        {
            var keys = new JsonObject();
            foreach (WrittenTest test in tests)
            {
                keys[test.Key] = List(test.Values);
            }

            conditions[tests.Key] = keys;
        }

        if (conditions.Count > 0)
        {
            json["Condition"] = conditions;
        }

        return json;
    }

    private static JsonNode List(IReadOnlyList<string> items) =>
        items.Count == 1 ? JsonValue.Create(items[0]) : new JsonArray([.. items.Select(item => JsonValue.Create(item))]);
}
