using System.Text.Json;
using Wiv.Catalog.Cli.Reports;
using Wiv.Catalog.Cli.Views;
using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Grants;
using Wiv.Catalog.Core.Listing;

namespace Wiv.Catalog.Cli.Expanding;

/// <summary>Writes what patterns stand for as one JSON object.</summary>
internal static class ExpandJson
{
    public static void Write(Stream output, IEnumerable<PatternExpansion> expansions)
    {
        using var json = new JsonOutput(output);
        json.Writer.WriteStartObject();
        json.WriteReference();
        json.Writer.WriteStartArray("patterns");
        foreach (PatternExpansion expansion in expansions)
        {
            Write(json, expansion);
        }

        json.Writer.WriteEndArray();
        json.Writer.WriteEndObject();
    }

    private static void Write(JsonOutput json, PatternExpansion expansion)
    {
        Utf8JsonWriter writer = json.Writer;
        ActionMeaning meaning = expansion.Meaning;
        writer.WriteStartObject();
        writer.WriteString("pattern", meaning.Text);
        writer.WriteString("message", meaning.Trouble is null ? null : meaning.Message);
        writer.WriteString("suggestion", meaning.Suggestion);
        writer.WriteStartArray("counts");
        foreach ((string level, int count) in LevelCounts.Of(meaning))
        {
            writer.WriteStartObject();
            writer.WriteString("accessLevel", level);
            writer.WriteNumber("count", count);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("actions");
        foreach (AwsAction action in meaning.Actions)
        {
            writer.WriteStartObject();
            writer.WriteString("action", action.FullName);
            writer.WriteString("accessLevel", AccessLevelNames.Of(action));
            if (expansion.Granted is { } granted)
            {
                writer.WriteBoolean("granted", granted.Contains(action));
            }
            else
            {
                writer.WriteNull("granted");
            }

            writer.WriteEndObject();
            json.FlushIfLong();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
