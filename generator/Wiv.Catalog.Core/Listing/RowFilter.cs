using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Grants;

namespace Wiv.Catalog.Core.Listing;

/// <summary>Which rows to list: those that have one of the services, one of the levels and one of the policies.</summary>
/// <param name="Services">Prefixes of services; none means all.</param>
/// <param name="Levels">Access levels, as AWS's consoles name them; none means all.</param>
/// <param name="Policies">Names of policies; none means all.</param>
internal sealed record RowFilter(IReadOnlyList<string> Services, IReadOnlyList<string> Levels, IReadOnlyList<string> Policies)
{
    public bool Takes(GrantingRow row) =>
        IsOneOf(Policies, row.Row.Policy!)
        && (Services.Count == 0 || row.Row.Actions.IsNot || row.Row.Actions.Items.Any(IsOfService))
        && (Levels.Count == 0 || row.Levels.Any(level => IsOneOf(Levels, level)));

    /// <summary>What grants every action grants those of every service.</summary>
    private bool IsOfService(string action) => action == "*" || IsOneOf(Services, ActionGrammar.ServiceOf(action));

    private static bool IsOneOf(IReadOnlyList<string> wanted, string name) =>
        wanted.Count == 0 || wanted.Contains(name, StringComparer.OrdinalIgnoreCase);
}
