using Wiv.Catalog.Cli.Json;

namespace Wiv.Catalog.Cli.Commands.Check;

/// <summary>What <c>check</c> found.</summary>
internal sealed record CheckJson(ReferenceJson Reference, IEnumerable<FindingJson> Findings)
{
    public static CheckJson Of(CheckResult result) => new(ReferenceJson.Current, result.Findings.Select(FindingJson.Of));
}
