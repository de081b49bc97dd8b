using Wiv.Catalog.Proofs.Pairs;

namespace Wiv.Catalog.Proofs.Running;

/// <summary>Counts what came of pairs, and prints what did not agree.</summary>
internal sealed class Tally
{
    private readonly int[] _counts = new int[Enum.GetValues<Outcome>().Length];
    private readonly Dictionary<string, List<string>> _reasons = [];
    private int _pairs;

    public bool HasDisagreement => _counts[(int)Outcome.Disagreement] > 0;

    /// <summary>Checks a pair; what does not agree is made as small as it still does not.</summary>
    public void Check(string name, PolicyPair pair, Func<PolicyPair, Finding> check)
    {
        Finding finding = check(pair);
        if (finding.Outcome == Outcome.Disagreement)
        {
            (pair, finding) = Shrinker.Shrink(pair, finding, check);
        }

        Add(name, pair, finding);
    }

    public void Add(string name, PolicyPair pair, Finding finding)
    {
        lock (_counts)
        {
            _pairs++;
            _counts[(int)finding.Outcome]++;
            if (finding.Outcome == Outcome.Disagreement)
            {
                Console.WriteLine($"{name}: {finding.Words}\n  old: {pair.Old}\n  new: {pair.New}\n");
            }
            else if (finding.Words.Length > 0)
            {
                string reason = $"{(finding.Outcome == Outcome.Unknown ? "unknown" : "given up")}: {finding.Words}";
                if (!_reasons.TryGetValue(reason, out List<string>? names))
                {
                    _reasons.Add(reason, names = []);
                }

                names.Add(name);
            }
        }
    }

    public void Print()
    {
        foreach ((string reason, List<string> names) in _reasons.OrderByDescending(reason => reason.Value.Count).Take(20))
        {
            Console.WriteLine($"{names.Count} x {reason} ({names[0]})");
        }

        Console.WriteLine(
            $"{_pairs} pairs, yes {Count(Outcome.Yes)}, no {Count(Outcome.No)}, unknown {Count(Outcome.Unknown)}, "
                + $"oracle gave up {Count(Outcome.GaveUp)}, disagreements {Count(Outcome.Disagreement)}"
        );
    }

    public double Percent(Outcome outcome) => 100.0 * Count(outcome) / Math.Max(1, _pairs);

    private int Count(Outcome outcome) => _counts[(int)outcome];
}
