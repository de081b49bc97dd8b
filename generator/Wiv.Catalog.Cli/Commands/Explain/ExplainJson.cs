using Wiv.Catalog.Cli.Json;
using Wiv.Catalog.Core.Listing;

namespace Wiv.Catalog.Cli.Commands.Explain;

/// <summary>The answers of <c>explain</c>.</summary>
internal sealed record ExplainJson(ReferenceJson Reference, IEnumerable<ExplanationJson> Actions)
{
    public static ExplainJson Of(IEnumerable<ActionExplanation> explanations) =>
        new(ReferenceJson.Current, explanations.Select(ExplanationJson.Of));
}
