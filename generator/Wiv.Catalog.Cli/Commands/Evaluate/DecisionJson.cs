using Wiv.Catalog.Core.Deciding;
using Wiv.Catalog.Deciding;

namespace Wiv.Catalog.Cli.Commands.Evaluate;

/// <summary>The decision on a case.</summary>
/// <param name="Name">What the file calls it.</param>
/// <param name="Decision"><c>Allowed</c>, <c>ExplicitlyDenied</c> or <c>ImplicitlyDenied</c>.</param>
/// <param name="By">The statement that decided; absent in a denial by default, and where a root user needs none.</param>
/// <param name="NearestMiss">In a denial by default, the statement that came nearest to allowing it; absent where none allows anything.</param>
internal sealed record DecisionJson(string Name, string Decision, DecidedByJson? By, NearestMissJson? NearestMiss)
{
    public static DecisionJson Of(EvaluationCase decided)
    {
        DecidedAnswer answer = decided.Decide();
        return new DecisionJson(
            decided.Name,
            answer.Outcome.ToString(),
            answer.By is { } by ? DecidedByJson.Of(by) : null,
            answer.Miss is { } miss ? NearestMissJson.Of(miss) : null
        );
    }
}
