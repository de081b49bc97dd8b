using Wiv.Catalog.Cli.Json;
using Wiv.Catalog.Cli.Usage.Projects;
using Wiv.Catalog.Core.Usage;

namespace Wiv.Catalog.Cli.Commands.Usage;

/// <summary>What <c>usage</c> found.</summary>
internal sealed record UsageJson(
    ReferenceJson Reference,
    IEnumerable<string> Projects,
    IEnumerable<string> ProjectsWithoutFacts,
    IEnumerable<RowUsageJson> Permissions,
    IEnumerable<UngrantedJson> Ungranted,
    IEnumerable<UnknownJson> Unknown
)
{
    public static UsageJson Of(CatalogUsage usage, UsageProjects projects) =>
        new(
            ReferenceJson.Current,
            projects.Names,
            projects.WithoutFacts,
            usage.Rows.Select(row => new RowUsageJson(row)),
            usage.Ungranted.Select(UngrantedJson.Of),
            usage.Unknown.Select(use => new UnknownJson(use.By, SiteJson.All(use.Sites)))
        );
}
