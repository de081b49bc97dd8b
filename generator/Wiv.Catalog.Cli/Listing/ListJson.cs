using System.Text.Json;
using Wiv.Catalog.Cli.Reports;
using Wiv.Catalog.Core.Grants;

namespace Wiv.Catalog.Cli.Listing;

/// <summary>Writes rows as one JSON object.</summary>
internal static class ListJson
{
    public static void Write(Stream output, IEnumerable<GrantingRow> rows)
    {
        using var json = new JsonOutput(output);
        Utf8JsonWriter writer = json.Writer;
        writer.WriteStartObject();
        json.WriteReference();
        writer.WriteStartArray("permissions");
        foreach (GrantingRow row in rows)
        {
            writer.WriteStartObject();
            RowJson.WriteMembers(json, row.Row);
            json.WriteTexts("accessLevels", row.Levels);
            writer.WriteEndObject();
            json.FlushIfLong();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
