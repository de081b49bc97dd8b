using Wiv.Catalog.Core.Grants;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Usage;

/// <summary>What the code of projects uses of the permissions of catalogs, and what it calls without one.</summary>
/// <param name="Rows">Every permission, in the order of the catalogs.</param>
/// <param name="Ungranted">What is called and not granted, sorted.</param>
/// <param name="Unknown">What is called and of which it is not known what it needs, sorted.</param>
internal sealed record CatalogUsage(
    IReadOnlyList<RowUsage> Rows,
    IReadOnlyList<UngrantedUse> Ungranted,
    IReadOnlyList<PermissionUse> Unknown
)
{
    /// <summary>How many permissions are in the state.</summary>
    public int Count(RowState state) => Rows.Count(row => row.State == state);

    /// <param name="rows">The permissions.</param>
    /// <param name="trusted">The actions that trust policies of the catalogs allow, such as <c>sts:AssumeRole</c>.</param>
    /// <param name="projects">What the projects use.</param>
    public static CatalogUsage Of(
        IReadOnlyList<GrantingRow> rows,
        IReadOnlyCollection<string> trusted,
        IEnumerable<UsageFacts> projects
    )
    {
        var uses = new RowUses();
        var ungranted = new UngrantedUses(trusted);
        List<PermissionUse> unknown = [];
        foreach (UsageFacts project in projects)
        {
            var policies = new PolicySelection(project.Policies.ToEquatableArray());
            GrantingRow[] own = rows.Where(row => policies.Has(row.Row.Policy!) || policies.Has(row.Row.Catalog)).ToArray();
            foreach (PermissionUse use in project.Uses)
            {
                uses.Add(use, own);
                ungranted.Add(use, own);
                if (!use.IsKnown)
                {
                    unknown.Add(use);
                }
            }
        }

        return new(rows.Select(uses.Of).ToArray(), ungranted.ToList(), Merge(unknown));
    }

    private static PermissionUse[] Merge(IEnumerable<PermissionUse> uses) =>
        uses.GroupBy(use => use.By, StringComparer.Ordinal)
            .OrderBy(same => same.Key, StringComparer.Ordinal)
            .Select(same => same.First() with { Sites = CallSite.Sort(same.SelectMany(use => use.Sites)) })
            .ToArray();
}
