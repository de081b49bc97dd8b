using Wiv.Catalog.Cli.Json;
using Wiv.Catalog.Core.Usage;

namespace Wiv.Catalog.Cli.Commands.Usage;

/// <summary>A call that no permission grants.</summary>
internal sealed record UngrantedJson(string By, IEnumerable<string> Missing, bool OneOf, IEnumerable<SiteJson> Sites)
{
    public static UngrantedJson Of(UngrantedUse use) => new(use.By, use.Missing, use.IsOneOf, SiteJson.All(use.Sites));
}
