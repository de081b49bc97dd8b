using Wiv.Catalog.Cli.Json;

namespace Wiv.Catalog.Cli.Commands.Usage;

/// <summary>An action that code uses.</summary>
internal sealed record UsedActionJson(string Action, IEnumerable<SiteJson> Sites);
