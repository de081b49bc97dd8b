using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Emit.CatalogYaml;

/// <summary>Writes an entry of <c>policies</c>.</summary>
internal static class CatalogPolicyWriter
{
    public static void Write(YamlWriter writer, Policy policy) =>
        writer.Block(
            policy.Name,
            () =>
            {
                writer.Text("why", policy.Why.Length == 0 ? null : policy.Why);
                RowWriter.WriteAccepted(writer, policy.Accepted);
                if (policy.Groups.Count == 1 && policy.Groups[0].Name is null)
                {
                    WriteTable(writer, policy.Groups[0]);
                    return;
                }

                writer.Block("groups", () => WriteGroups(writer, policy.Groups));
            }
        );

    private static void WriteGroups(YamlWriter writer, EquatableArray<Group> groups)
    {
        for (int i = 0; i < groups.Count; i++)
        {
            if (i > 0)
            {
                writer.Space();
            }

            Group group = groups[i];
            writer.Item(() =>
            {
                writer.Text("group", group.Name);
                WriteTable(writer, group);
            });
        }
    }

    private static void WriteTable(YamlWriter writer, Group group)
    {
        writer.Text("category", group.Category);
        writer.Block(
            "permissions",
            () =>
            {
                foreach (Permission row in group.Permissions)
                {
                    RowWriter.Write(writer, row);
                }
            }
        );
    }
}
