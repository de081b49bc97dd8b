using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Naming;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Emit.CSharp;

/// <summary>Names the constants of the actions that catalogs name.</summary>
internal static class ActionNames
{
    private static readonly string[] MembersOfObject =
    [
        "Equals",
        "Finalize",
        "GetHashCode",
        "GetType",
        "MemberwiseClone",
        "ReferenceEquals",
        "ToString",
    ];

    /// <summary>The constants of all catalogs, by service. An action that several catalogs name has one constant.</summary>
    public static EquatableArray<ServiceConstants> ByService(IEnumerable<PermissionCatalog> catalogs)
    {
        Dictionary<string, List<(string Action, ActionUse Use)>> services = new(StringComparer.Ordinal);
        foreach (Policy policy in catalogs.SelectMany(catalog => catalog.Policies))
        {
            foreach (Group group in policy.Groups)
            {
                foreach (Permission permission in group.Permissions)
                {
                    var use = new ActionUse(policy.Name, group.Name, permission.Statement, permission.Why);
                    foreach (string action in permission.Statement.Actions.Items)
                    {
                        Rows(services, ActionGrammar.ServiceOf(action)).Add((action, use));
                    }
                }
            }
        }

        // Not even by their case alone: the compiler takes the names of generated files that differ so for one.
        HashSet<string> classes = new(StringComparer.OrdinalIgnoreCase) { "" };
        return services
            .OrderBy(service => service.Key, StringComparer.Ordinal)
            .Select(service => Constants(service.Key, service.Value, classes))
            .ToEquatableArray();
    }

    private static ServiceConstants Constants(string prefix, List<(string Action, ActionUse Use)> rows, HashSet<string> classes)
    {
        string className = prefix == "*" ? "" : Unused(Identifier.FromName(ServiceNames.Of(prefix)), "Service", classes);
        HashSet<string> taken = new(MembersOfObject, StringComparer.Ordinal) { className };
        IEnumerable<ActionConstant> constants = rows.GroupBy(row => row.Action, row => row, StringComparer.OrdinalIgnoreCase)
            // An action written out keeps its own name; a wildcard that would take it steps aside.
            .OrderBy(action => ActionGrammar.IsPattern(action.Key))
            .ThenBy(action => action.Key, StringComparer.Ordinal)
            .Select(action => new ActionConstant(
                Unused(Identifier.FromAction(action.Key.Substring(action.Key.IndexOf(':') + 1)), "Action", taken),
                action.Key,
                action.Select(row => row.Use).ToEquatableArray()
            ));
        return new ServiceConstants(
            prefix,
            className,
            constants.ToArray().OrderBy(c => c.Name, StringComparer.Ordinal).ToEquatableArray()
        );
    }

    private static List<(string Action, ActionUse Use)> Rows(
        Dictionary<string, List<(string Action, ActionUse Use)>> services,
        string service
    )
    {
        if (!services.TryGetValue(service, out List<(string Action, ActionUse Use)>? rows))
        {
            services.Add(service, rows = []);
        }

        return rows;
    }

    /// <summary>The name, or the name with a suffix and, if need be, a number, so that it is like no other.</summary>
    private static string Unused(string name, string suffix, HashSet<string> taken)
    {
        string candidate = name;
        for (int i = 1; !taken.Add(candidate); i++)
        {
            candidate = name + suffix + (i == 1 ? "" : i.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        return candidate;
    }
}
