using Wiv.Catalog.Proofs.Brute;
using Wiv.Catalog.Proofs.Pairs;
using Wiv.Catalog.Proofs.Running;

namespace Wiv.Catalog.Core.Tests.Proving;

/// <summary>The engine against looking at every request of a small world. <c>tests/Wiv.Catalog.Proofs</c> does it for more pairs, and asks solvers.</summary>
public sealed class BruteForceTests
{
    private const int Pairs = 200;

    [Fact]
    public void Looking_at_every_request_agrees()
    {
        Dictionary<Outcome, int> outcomes = Enum.GetValues<Outcome>().ToDictionary(outcome => outcome, _ => 0);
        for (int i = 0; i < Pairs; i++)
        {
            PolicyPair pair = Mutation.Pair(1, i, Vocabulary.Small);
            Finding finding = BruteCheck.Check(pair, i);
            Assert.True(finding.Outcome != Outcome.Disagreement, $"{finding.Words}\n{pair.Old}\n{pair.New}");
            outcomes[finding.Outcome]++;
        }

        // The pairs show something only when both answers are frequent.
        Assert.InRange(outcomes[Outcome.Yes], Pairs / 4, Pairs);
        Assert.InRange(outcomes[Outcome.No], Pairs / 4, Pairs);
        Assert.InRange(outcomes[Outcome.Unknown], 0, Pairs / 30);
    }
}
