using Wiv.Catalog.Proofs.Oracle;
using Wiv.Catalog.Proofs.Pairs;
using Wiv.Catalog.Proofs.Running;
using Wiv.Catalog.Proving;

namespace Wiv.Catalog.Proofs.Brute;

/// <summary>Compares the engine's answer about two policies, and its evaluation, with what comes of looking at every request.</summary>
internal static class BruteCheck
{
    /// <summary>How many requests are evaluated by both.</summary>
    private const int Evaluated = 50;

    public static Finding Check(PolicyPair pair, int seed)
    {
        EngineAnswer answer = EngineAnswer.Of(pair, new NoFacts());
        if (Evaluation(answer, new Random(seed)) is { } wrong)
        {
            return wrong;
        }

        if (answer.Finding is { } finding)
        {
            return finding;
        }

        if (answer.Witness is not null)
        {
            return new Finding(Outcome.No);
        }

        OracleRequest? found = SmallWorld.Difference(answer.OracleOld, answer.OracleNew);
        return found is null
            ? new Finding(Outcome.Yes)
            : new Finding(
                Outcome.Disagreement,
                $"The engine says yes, but the new policy allows what the old one does not: {found}"
            );
    }

    private static Finding? Evaluation(EngineAnswer answer, Random random)
    {
        for (int i = 0; i < Evaluated; i++)
        {
            OracleRequest request = Request(random);
            if (
                answer.EngineNew.Allows(Requests.ForEngine(request)) is var engine
                && engine != OracleDecision.Allows(answer.OracleNew, request)
            )
            {
                string word = engine ? "allows" : "denies";
                return new Finding(
                    Outcome.Disagreement,
                    $"The engine's evaluation {word} by the new policy, the oracle's does not: {request}"
                );
            }
        }

        return null;
    }

    private static OracleRequest Request(Random random)
    {
        var context = new Dictionary<string, IReadOnlyList<string>>();
        foreach ((string key, string[]?[] values) in SmallWorld.Keys)
        {
            if (values[random.Next(values.Length)] is { } chosen)
            {
                context[key] = chosen;
            }
        }

        return new OracleRequest(Choice(random, SmallWorld.Actions), Choice(random, SmallWorld.Resources), context);
    }

    private static T Choice<T>(Random random, T[] items) => items[random.Next(items.Length)];
}
