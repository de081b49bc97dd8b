using System.Text.Json;
using Wiv.Catalog.Cli.Reports;
using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Grants;
using Wiv.Catalog.Core.Listing;

namespace Wiv.Catalog.Cli.Explaining;

/// <summary>Writes explanations as one JSON object.</summary>
internal static class ExplainJson
{
    public static void Write(Stream output, IEnumerable<ActionExplanation> explanations)
    {
        using var json = new JsonOutput(output);
        json.Writer.WriteStartObject();
        json.WriteReference();
        json.Writer.WriteStartArray("actions");
        foreach (ActionExplanation explanation in explanations)
        {
            Write(json, explanation);
        }

        json.Writer.WriteEndArray();
        json.Writer.WriteEndObject();
    }

    private static void Write(JsonOutput json, ActionExplanation explanation)
    {
        Utf8JsonWriter writer = json.Writer;
        writer.WriteStartObject();
        writer.WriteString("action", explanation.Meaning.Text);
        writer.WriteBoolean("granted", explanation.IsGranted);
        writer.WriteStartArray("grants");
        foreach (RowGrant grant in explanation.Grants)
        {
            writer.WriteStartObject();
            RowJson.WriteMembers(json, grant.Row);
            writer.WriteString("by", grant.By);
            writer.WriteString("how", How(grant.Kind));
            writer.WriteBoolean("takesEffect", grant.TakesEffect);
            writer.WriteEndObject();
            json.FlushIfLong();
        }

        writer.WriteEndArray();
        writer.WriteString("message", explanation.Meaning.Trouble is null ? null : explanation.Meaning.Message);
        writer.WriteString("suggestion", explanation.Meaning.Suggestion);
        writer.WriteStartArray("matches");
        foreach (AwsAction action in explanation.Meaning.Actions)
        {
            Write(json, action);
            json.FlushIfLong();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(JsonOutput json, AwsAction action)
    {
        Utf8JsonWriter writer = json.Writer;
        writer.WriteStartObject();
        writer.WriteString("action", action.FullName);
        writer.WriteString("accessLevel", AccessLevelNames.Of(action));
        writer.WriteStartArray("resourceTypes");
        foreach (ActionResourceType type in action.ResourceTypes)
        {
            writer.WriteStartObject();
            writer.WriteString("name", type.Name);
            writer.WriteBoolean("required", type.IsRequired);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        json.WriteTexts("conditionKeys", ActionDetails.ConditionKeys(action));
        if (action.HasDetails)
        {
            json.WriteTexts("dependents", action.Dependents);
            writer.WriteBoolean("permissionOnly", action.IsPermissionOnly);
        }
        else
        {
            writer.WriteNull("dependents");
            writer.WriteNull("permissionOnly");
        }

        writer.WriteEndObject();
    }

    private static string How(GrantKind kind) =>
        kind switch
        {
            GrantKind.Name => "name",
            GrantKind.Wildcard => "wildcard",
            GrantKind.Part => "part",
            _ => "denial",
        };
}
