using System.Text.Json;
using Wiv.Catalog.Core.Linking;
using Wiv.Catalog.Core.Model;

namespace Wiv.Catalog.Cli.Reports;

/// <summary>Writes a row of a catalog into a JSON object, under the same names wherever a row is told.</summary>
internal static class RowJson
{
    public static void WriteMembers(JsonOutput json, Row row)
    {
        Utf8JsonWriter writer = json.Writer;
        writer.WriteString("catalog", row.Catalog);
        writer.WriteString("policy", row.Policy);
        writer.WriteString("group", row.Group);
        writer.WriteString("effect", row.IsDeny ? "Deny" : "Allow");
        json.WriteTexts(row.Actions.IsNot ? "notActions" : "actions", row.Actions.Items);
        writer.WriteStartArray(row.Resources is { IsNot: true } ? "notResources" : "resources");
        foreach (Resource resource in row.Resources?.Items ?? default)
        {
            writer.WriteStartObject();
            writer.WriteString("name", resource.Name);
            writer.WriteString("arn", resource.Arn.ToString());
            writer.WriteString("label", resource.Label);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("conditions");
        foreach (Condition condition in row.Conditions)
        {
            writer.WriteStartObject();
            writer.WriteString("name", condition.Name);
            json.WriteTexts("tests", condition.Tests.Select(test => test.ToString()));
            writer.WriteString("label", condition.Label);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteString("why", row.Why);
    }
}
