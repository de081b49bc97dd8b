using System.Diagnostics;
using System.Globalization;
using Wiv.Catalog.Core.Proving;
using Wiv.Catalog.Proofs.Pairs;
using Wiv.Catalog.Proofs.Running;
using Wiv.Catalog.Proofs.Smt;

namespace Wiv.Catalog.Proofs.Managed;

/// <summary>Asks the engine about the consecutive versions of AWS's managed policies.</summary>
internal static class ManagedRun
{
    /// <summary>How many percent it may not know.</summary>
    private const double MostUnknown = 3;

    public static int Run(ProofsOptions options)
    {
        if (ManagedPolicies.Find(options.Managed!) is not { } file)
        {
            Console.Error.WriteLine(
                "The policies are not there: npm ci --ignore-scripts --prefix tests/tools/ManagedPolicies brings them."
            );
            return 2;
        }

        var facts = new ReferenceFacts();
        var times = new List<(TimeSpan Time, string Name)>();
        var tally = new Tally();
        (string Name, PolicyPair Pair)[] pairs =
        [
            .. ManagedPolicies.Pairs(file).Where(named => named.Name.Contains(options.Name)),
        ];
        Parallel.ForEach(
            pairs,
            new ParallelOptions { MaxDegreeOfParallelism = options.Threads },
            named =>
            {
                var watch = Stopwatch.StartNew();
                EngineAnswer answer = EngineAnswer.Of(named.Pair, facts);
                watch.Stop();
                lock (times)
                {
                    times.Add((watch.Elapsed, named.Name));
                }

                if (times.Count % 100 == 0)
                {
                    Console.Error.Write($"{times.Count} of {pairs.Length}\r");
                }

                tally.Add(
                    named.Name,
                    named.Pair,
                    answer.Finding ?? new Finding(answer.Witness is null ? Outcome.Yes : Outcome.No)
                );
            }
        );
        Print(times);
        tally.Print();
        bool isVague = tally.Percent(Outcome.Unknown) > MostUnknown;
        int sampled = Sample(pairs, options);
        return tally.HasDisagreement || isVague ? 1 : sampled;
    }

    /// <summary>Asks the solvers about some, evenly spread.</summary>
    private static int Sample((string Name, PolicyPair Pair)[] pairs, ProofsOptions options)
    {
        Solver[] solvers = OracleRun.Solvers(options);
        if (options.Sample == 0 || solvers.Length == 0)
        {
            return 0;
        }

        var check = new OracleCheck(solvers, new NamesOnly(new ReferenceFacts()));
        var tally = new Tally();
        int step = Math.Max(1, pairs.Length / options.Sample);
        Parallel.ForEach(
            pairs.Where((_, i) => i % step == 0),
            new ParallelOptions { MaxDegreeOfParallelism = options.Threads },
            named => tally.Check(named.Name, named.Pair, check.Check)
        );
        tally.Print();
        return tally.HasDisagreement ? 1 : 0;
    }

    private static void Print(List<(TimeSpan Time, string Name)> times)
    {
        times.Sort();
        string At(double share) => Milliseconds(times[Math.Min(times.Count - 1, (int)(share * times.Count))].Time);
        Console.WriteLine($"A pair takes {At(0.5)} in the median, {At(0.99)} for 99 % of them. The slowest:");
        foreach ((TimeSpan time, string name) in times.AsEnumerable().Reverse().Take(5))
        {
            Console.WriteLine($"  {Milliseconds(time)} {name}");
        }
    }

    private static string Milliseconds(TimeSpan time) => time.TotalMilliseconds.ToString("0.0 ms", CultureInfo.InvariantCulture);
}
