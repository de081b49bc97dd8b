using System.Text.Json;
using Wiv.Catalog.Core.Comparing;
using Wiv.Catalog.Core.Emit.Changes;
using Wiv.Catalog.Core.Linking;
using Wiv.Catalog.Core.Model;

namespace Wiv.Catalog.Cli.Reports;

/// <summary>What a change holds beside its words: the row before and after, and the actions.</summary>
internal static class DiffJsonDetails
{
    public static void Write(Utf8JsonWriter writer, Change change)
    {
        switch (change)
        {
            case RowChange row:
                Write(writer, "old", row.Old);
                Write(writer, "new", row.New);
                Write(writer, "gained", row.Gained);
                Write(writer, "lost", row.Lost);
                break;
            case TextChange text:
                WriteIfThere(writer, "rule", text.RuleId);
                WriteIfThere(writer, "old", text.Old);
                WriteIfThere(writer, "new", text.New);
                break;
            case ParameterChange parameter:
                Write(writer, "old", parameter.Old);
                Write(writer, "new", parameter.New);
                break;
        }
    }

    private static void Write(Utf8JsonWriter writer, string name, Row? row)
    {
        if (row is null)
        {
            return;
        }

        writer.WriteStartObject(name);
        WriteIfThere(writer, "policy", row.Policy);
        WriteIfThere(writer, "group", row.Group);
        writer.WriteString("effect", row.Statement.Effect.ToString());
        Write(writer, "actions", "notActions", row.Statement.Actions, action => action);
        Write(writer, "resources", "notResources", row.Statement.Resources, resource => resource.Arn.ToString());
        Write(writer, "principals", "notPrincipals", row.Statement.Principals, principal => principal.Value.ToString());
        Write(writer, "conditions", row.Statement.Conditions.Select(condition => StatementWords.Condition(condition).ToString()));
        writer.WriteString("why", row.Why);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, Gap gap)
    {
        if (gap.IsEmpty)
        {
            return;
        }

        writer.WriteStartObject(name);
        Write(writer, "actions", gap.Actions);
        WriteLevels(writer, gap.Actions);
        Write(writer, "inOtherCases", gap.Loosened);
        writer.WriteBoolean("laterActions", gap.HasLater);
        writer.WriteEndObject();
    }

    private static void WriteLevels(Utf8JsonWriter writer, IReadOnlyList<string> actions)
    {
        writer.WriteStartObject("levels");
        foreach ((string level, int count) in ActionTally.Of(actions).Levels)
        {
            writer.WriteNumber(level, count);
        }

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, Parameter? parameter)
    {
        if (parameter is not null)
        {
            writer.WriteStartObject(name);
            writer.WriteString("type", ParameterTypes.NameOf(parameter.Type));
            WriteIfThere(writer, "matches", parameter.Matches);
            writer.WriteEndObject();
        }
    }

    private static void Write<T>(Utf8JsonWriter writer, string name, string notName, Element<T>? element, Func<T, string> text)
        where T : IEquatable<T>
    {
        if (element is not null)
        {
            Write(writer, element.IsNot ? notName : name, element.Items.Select(text));
        }
    }

    private static void Write(Utf8JsonWriter writer, string name, IEnumerable<string> items)
    {
        writer.WriteStartArray(name);
        foreach (string item in items)
        {
            writer.WriteStringValue(item);
        }

        writer.WriteEndArray();
    }

    private static void WriteIfThere(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }
}
