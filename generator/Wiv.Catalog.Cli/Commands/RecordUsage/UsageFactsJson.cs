using System.Text.Json;
using Wiv.Catalog.Cli.Json;
using Wiv.Catalog.Core.Usage;

namespace Wiv.Catalog.Cli.Commands.RecordUsage;

/// <summary>Writes the facts of a project.</summary>
internal static class UsageFactsJson
{
    public static byte[] Write(UsageFacts facts)
    {
        using var content = new MemoryStream();
        using (var json = new JsonOutput(content))
        {
            Utf8JsonWriter writer = json.Writer;
            writer.WriteStartObject();
            writer.WriteNumber("version", UsageFacts.Version);
            writer.WriteString("project", facts.Project);
            json.WriteTexts("policies", facts.Policies);
            json.WriteTexts("catalogs", facts.Catalogs);
            writer.WriteStartArray("uses");
            foreach (PermissionUse use in facts.Uses)
            {
                Write(json, use);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return content.ToArray();
    }

    private static void Write(JsonOutput json, PermissionUse use)
    {
        json.Writer.WriteStartObject();
        json.Writer.WriteString("by", use.By);
        json.Writer.WriteBoolean("known", use.IsKnown);
        json.WriteTexts("needs", use.Needs);
        json.WriteTexts("needsOneOf", use.NeedsOneOf);
        json.WriteTexts("mayNeed", use.MayNeed);
        SiteJson.Write(json, use.Sites);
        json.Writer.WriteEndObject();
    }
}
