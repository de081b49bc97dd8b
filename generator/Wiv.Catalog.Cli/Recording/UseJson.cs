using Wiv.Catalog.Cli.Json;
using Wiv.Catalog.Core.Usage;

namespace Wiv.Catalog.Cli.Recording;

/// <summary>Permissions that code uses, and where.</summary>
internal sealed record UseJson(
    string By,
    bool Known,
    IEnumerable<string> Needs,
    IEnumerable<string> NeedsOneOf,
    IEnumerable<string> MayNeed,
    IEnumerable<string> MaybeNeeds,
    IEnumerable<SiteJson> Sites
)
{
    public static UseJson Of(PermissionUse use) =>
        new(use.By, use.IsKnown, use.Needs, use.NeedsOneOf, use.MayNeed, use.MaybeNeeds, SiteJson.All(use.Sites));
}
