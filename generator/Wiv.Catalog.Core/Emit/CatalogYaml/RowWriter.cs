using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Parsing;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Emit.CatalogYaml;

/// <summary>Writes a row of a policy, or an entry of <c>trust</c>.</summary>
internal static class RowWriter
{
    public static void Write(YamlWriter writer, Permission row) =>
        writer.Item(() =>
        {
            WriteActions(writer, row.Statement);
            WriteNamed(writer, "resource", row.Statement.Resources, resource => resource.Name);
            WriteEnd(writer, row.Statement, row.Why, row.Accepted);
        });

    public static void Write(YamlWriter writer, TrustEntry entry) =>
        writer.Item(() =>
        {
            WritePrincipals(writer, entry.Statement.Principals!);
            if (entry.Statement.Actions is not { IsNot: false, Items: { Count: 1 } items } || items[0] != TrustEntry.AssumeRole)
            {
                WriteActions(writer, entry.Statement);
            }

            WriteEnd(writer, entry.Statement, entry.Why, entry.Accepted);
        });

    public static void Write(YamlWriter writer, NeverLine never) =>
        writer.Item(() =>
        {
            WriteNamed(writer, "action", never.Actions, action => action);
            if (never.Levels.Count > 0)
            {
                writer.Texts("level", never.Levels.ToArray());
            }

            WriteNamed(writer, "resource", never.Resources, resource => resource.Name);
            writer.Text("why", never.Why);
        });

    public static void WriteAccepted(YamlWriter writer, EquatableArray<Acceptance> accepted)
    {
        if (accepted.Count > 0)
        {
            writer.Block(
                "accept",
                () =>
                {
                    foreach (Acceptance acceptance in accepted)
                    {
                        writer.Text(acceptance.RuleId, acceptance.Why);
                    }
                }
            );
        }
    }

    private static void WriteActions(YamlWriter writer, Statement statement) =>
        WriteNamed(writer, "action", statement.Actions, action => action);

    private static void WriteEnd(YamlWriter writer, Statement statement, string why, EquatableArray<Acceptance> accepted)
    {
        if (statement.Conditions.Count > 0)
        {
            writer.Texts("condition", statement.Conditions.Select(condition => condition.Name).ToArray());
        }

        writer.Text("effect", statement.IsDeny ? nameof(Effect.Deny) : null);
        writer.Text("sid", statement.Sid);
        writer.Text("why", why);
        WriteAccepted(writer, accepted);
    }

    private static void WriteNamed<T>(YamlWriter writer, string key, Element<T>? element, Func<T, string> name)
        where T : IEquatable<T>
    {
        if (element is not null)
        {
            writer.Texts(KeyOf(key, element), element.Items.Select(name).ToArray());
        }
    }

    private static void WritePrincipals(YamlWriter writer, Element<Principal> principals)
    {
        string key = KeyOf("principal", principals);
        if (principals.Items.Any(principal => principal.IsAnyone))
        {
            writer.Text(key, "*");
            return;
        }

        writer.Block(
            key,
            () =>
            {
                foreach (IGrouping<string, Principal> type in principals.Items.GroupBy(principal => principal.Type))
                {
                    writer.Texts(type.Key, type.Select(principal => TemplateWriter.Write(principal.Value)).ToArray());
                }
            }
        );
    }

    private static string KeyOf<T>(string key, Element<T> element)
        where T : IEquatable<T> => element.IsNot ? "not-" + key : key;
}
