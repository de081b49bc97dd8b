using Wiv.Catalog.Core.Importing.Naming;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Importing;

/// <summary>Groups rows by the service that they are about.</summary>
internal static class GroupMaker
{
    /// <summary>A group a service, in the order in which they are met; one service alone is a table without a heading.</summary>
    public static EquatableArray<Group> Group(IEnumerable<Permission> rows)
    {
        Group[] groups = rows.GroupBy(Heading, StringComparer.Ordinal)
            .Select(group => new Group(group.Key, null, group.ToEquatableArray()))
            .ToArray();
        return groups.Length == 1 ? new EquatableArray<Group>([groups[0] with { Name = null }]) : groups.ToEquatableArray();
    }

    private static string Heading(Permission row) =>
        ServiceHeading.OfActions(row.Statement.Actions.IsNot, row.Statement.Actions.Items);
}
