using Wiv.Catalog.Proofs.Pairs;
using Wiv.Catalog.Proofs.Running;

namespace Wiv.Catalog.Proofs.Brute;

/// <summary>Compares the engine over random pairs of few letters with looking at every request.</summary>
internal static class BruteRun
{
    public static int Run(ProofsOptions options)
    {
        var tally = new Tally();
        Parallel.For(
            0,
            options.Brute,
            new ParallelOptions { MaxDegreeOfParallelism = options.Threads },
            i =>
                tally.Check(
                    $"Pair {i} of seed {options.Seed}",
                    Mutation.Pair(options.Seed, i, Vocabulary.Small),
                    pair => BruteCheck.Check(pair, i)
                )
        );
        tally.Print();
        return tally.HasDisagreement ? 1 : 0;
    }
}
