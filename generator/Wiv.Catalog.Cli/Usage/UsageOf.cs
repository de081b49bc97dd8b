using Wiv.Catalog.Cli.Running;
using Wiv.Catalog.Cli.Usage.Projects;
using Wiv.Catalog.Core.Grants;
using Wiv.Catalog.Core.Linking;
using Wiv.Catalog.Core.Text;
using Wiv.Catalog.Core.Usage;

namespace Wiv.Catalog.Cli.Usage;

/// <summary>Compares what projects use with what catalogs grant.</summary>
internal static class UsageOf
{
    public static CatalogUsage Catalogs(IReadOnlyList<LinkedCatalog> catalogs, UsageProjects projects)
    {
        GrantingRow[] rows = CatalogGrants.RowsOf(catalogs).ToArray();
        foreach (ProjectFacts project in projects.Facts)
        {
            RefuseUnknownPolicies(project, catalogs);
        }

        string[] trusted = catalogs
            .SelectMany(catalog => catalog.Rows.Where(row => row.IsTrust))
            .Where(entry => entry.Statement is { IsDeny: false, Actions.IsNot: false })
            .SelectMany(entry => entry.Statement.Actions.Items)
            .Distinct()
            .ToArray();
        return CatalogUsage.Of(rows, trusted, projects.Facts.Select(project => project.Facts));
    }

    /// <summary>With a slip in the name of a policy, every call would seem not to be granted.</summary>
    private static void RefuseUnknownPolicies(ProjectFacts project, IReadOnlyList<LinkedCatalog> catalogs)
    {
        var policies = new PolicySelection(project.Facts.Policies.ToEquatableArray());
        foreach ((string name, string advice) in policies.UnknownIn([.. catalogs.Select(catalog => catalog.Catalog)]))
        {
            throw new CouldNotRunException(
                project.Project,
                $"WivCatalogPolicies names '{name}', which is neither a policy nor a catalog here; {advice}"
            );
        }
    }
}
