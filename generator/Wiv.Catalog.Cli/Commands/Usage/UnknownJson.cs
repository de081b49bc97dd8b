using Wiv.Catalog.Cli.Json;

namespace Wiv.Catalog.Cli.Commands.Usage;

/// <summary>A call whose needs are not known.</summary>
internal sealed record UnknownJson(string By, IEnumerable<SiteJson> Sites);
