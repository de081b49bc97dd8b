using Wiv.Catalog.Cli.Json;
using Wiv.Catalog.Core.Listing;

namespace Wiv.Catalog.Cli.Commands.Expand;

/// <summary>The answers of <c>expand</c>.</summary>
internal sealed record ExpandJson(ReferenceJson Reference, IEnumerable<PatternJson> Patterns)
{
    public static ExpandJson Of(IEnumerable<PatternExpansion> expansions) =>
        new(ReferenceJson.Current, expansions.Select(PatternJson.Of));
}
