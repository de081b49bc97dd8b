using Wiv.Catalog.Core.Deciding;

namespace Wiv.Catalog.Cli.Commands.Evaluate;

/// <summary>The decisions, in the order of the cases.</summary>
internal sealed record EvaluateJson(IEnumerable<DecisionJson> Results)
{
    public static EvaluateJson Of(IEnumerable<EvaluationCase> cases) => new(cases.Select(DecisionJson.Of));
}
