using Wiv.Catalog.Cli.Running;
using Wiv.Catalog.Cli.Usage.Projects;
using Wiv.Catalog.Core.Grants;
using Wiv.Catalog.Core.Listing;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text;
using Wiv.Catalog.Core.Usage;

namespace Wiv.Catalog.Cli.Usage;

/// <summary>Sets what projects use against catalogs.</summary>
internal static class UsageOf
{
    public static CatalogUsage Catalogs(IReadOnlyList<PermissionCatalog> catalogs, UsageProjects projects)
    {
        CatalogRow[] rows = CatalogRow.Of(catalogs).ToArray();
        foreach (ProjectFacts project in projects.Facts)
        {
            RefuseUnknownPolicies(project, catalogs);
        }

        string[] trusted = catalogs
            .SelectMany(catalog => catalog.Trust)
            .Where(entry => entry.Statement is { IsDeny: false, Actions.IsNot: false })
            .SelectMany(entry => entry.Statement.Actions.Items)
            .Distinct()
            .ToArray();
        return CatalogUsage.Of(rows, trusted, projects.Facts.Select(project => project.Facts));
    }

    /// <summary>With a slip in the name of a policy, every call would seem not to be granted.</summary>
    private static void RefuseUnknownPolicies(ProjectFacts project, IReadOnlyList<PermissionCatalog> catalogs)
    {
        var policies = new PolicySelection(project.Facts.Policies.ToEquatableArray());
        foreach ((string name, string advice) in policies.UnknownIn(catalogs))
        {
            throw new CouldNotRunException(
                project.Project,
                $"WivCatalogPolicies names '{name}', which is neither a policy nor a catalog here; {advice}"
            );
        }
    }
}
