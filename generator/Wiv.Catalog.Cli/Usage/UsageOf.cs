using Wiv.Catalog.Cli.Usage.Projects;
using Wiv.Catalog.Core.Listing;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Suggestions;
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
            RefuseUnknownPolicies(project, rows.Select(row => row.Policy).Distinct().ToArray());
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
    private static void RefuseUnknownPolicies(ProjectFacts project, string[] known)
    {
        foreach (string policy in project.Facts.Policies.Where(policy => !known.Contains(policy, StringComparer.Ordinal)))
        {
            string advice = DidYouMean.Closest(policy, known) is { } meant
                ? DidYouMean.Phrase(meant)
                : $"; there are {string.Join(", ", known)}";
            throw new CouldNotRunException(
                project.Project,
                $"WivCatalogPolicies names the policy '{policy}', which no catalog has{advice}"
            );
        }
    }
}
