using System.Text.Json;
using Wiv.Catalog.Cli.Json;
using Wiv.Catalog.Cli.Usage.Projects;
using Wiv.Catalog.Core.Usage;

namespace Wiv.Catalog.Cli.Commands.Usage;

/// <summary>Writes what is used as one JSON object.</summary>
internal static class UsageJson
{
    public static void Write(Stream output, CatalogUsage usage, UsageProjects projects)
    {
        using var json = new JsonOutput(output);
        Utf8JsonWriter writer = json.Writer;
        writer.WriteStartObject();
        json.WriteReference();
        json.WriteTexts("projects", projects.Names);
        json.WriteTexts("projectsWithoutFacts", projects.WithoutFacts);
        writer.WriteStartArray("permissions");
        foreach (RowUsage row in usage.Rows)
        {
            Write(json, row);
            json.FlushIfLong();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("ungranted");
        foreach (UngrantedUse use in usage.Ungranted)
        {
            writer.WriteStartObject();
            writer.WriteString("by", use.By);
            json.WriteTexts("missing", use.Missing);
            writer.WriteBoolean("oneOf", use.IsOneOf);
            SiteJson.Write(json, use.Sites);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("unknown");
        foreach (PermissionUse use in usage.Unknown)
        {
            writer.WriteStartObject();
            writer.WriteString("by", use.By);
            SiteJson.Write(json, use.Sites);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(JsonOutput json, RowUsage row)
    {
        Utf8JsonWriter writer = json.Writer;
        writer.WriteStartObject();
        RowJson.WriteMembers(json, row.Row);
        writer.WriteString("state", UsageLines.StateWord(row.State));
        writer.WriteNumber("standsFor", row.Size);
        writer.WriteStartArray("used");
        foreach (UsedAction used in row.Used)
        {
            writer.WriteStartObject();
            writer.WriteString("action", used.Action);
            SiteJson.Write(json, used.Sites);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
