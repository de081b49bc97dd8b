using Wiv.Catalog.Proofs.Pairs;
using Wiv.Catalog.Proofs.Smt;
using Wiv.Catalog.Proving;

namespace Wiv.Catalog.Proofs.Running;

/// <summary>Compares the engine with solvers over random pairs.</summary>
internal static class OracleRun
{
    public static int Run(ProofsOptions options)
    {
        Solver[] solvers = Solvers(options);
        if (solvers.Length == 0)
        {
            Console.Error.WriteLine(
                $"Neither {options.Z3} nor {options.Cvc5} can be run; on Debian, apt-get install z3 cvc5 brings them."
            );
            return 2;
        }

        var check = new OracleCheck(solvers, new NoFacts());
        var tally = new Tally();
        Parallel.For(
            0,
            options.Pairs,
            new ParallelOptions { MaxDegreeOfParallelism = options.Threads },
            i => tally.Check($"Pair {i} of seed {options.Seed}", Mutation.Pair(options.Seed, i, Vocabulary.Usual), check.Check)
        );
        tally.Print();
        return tally.HasDisagreement ? 1 : 0;
    }

    public static Solver[] Solvers(ProofsOptions options) =>
        [
            .. new[] { Solver.Z3(options.Z3, options.Timeout), Solver.Cvc5(options.Cvc5, options.Timeout) }.Where(solver =>
                solver.Exists()
            ),
        ];
}
