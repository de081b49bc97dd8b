using Wiv.Catalog.Core.Usage;

namespace Wiv.Catalog.Cli.Json;

/// <summary>A place in code.</summary>
internal sealed record SiteJson(string? File, int? Line, string Member)
{
    public static IEnumerable<SiteJson> All(IEnumerable<CallSite> sites) =>
        sites.Select(site => new SiteJson(site.File, site.Line, site.Member));
}
