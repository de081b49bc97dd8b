using System.Text.Json;
using Wiv.Catalog.Core.Usage;

namespace Wiv.Catalog.Cli.Json;

/// <summary>Writes places in code into a JSON object, under the same names wherever they are told.</summary>
internal static class SiteJson
{
    public static void Write(JsonOutput json, IEnumerable<CallSite> sites)
    {
        Utf8JsonWriter writer = json.Writer;
        writer.WriteStartArray("sites");
        foreach (CallSite site in sites)
        {
            writer.WriteStartObject();
            writer.WriteString("file", site.File);
            if (site.Line is { } line)
            {
                writer.WriteNumber("line", line);
            }
            else
            {
                writer.WriteNull("line");
            }

            writer.WriteString("member", site.Member);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
