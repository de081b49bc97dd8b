namespace Wiv.Catalog.Proving;

/// <summary>Looks for values of the dimensions at which none of some statements applies.</summary>
/// <param name="budget">What may be spent.</param>
internal sealed class DomainSearch(ProofBudget budget)
{
    /// <summary>The domains in which every choice fails all statements; <see langword="null"/> when there are none.</summary>
    public BitSet[]? Failing(BitSet[] domains, IReadOnlyList<Conjunction> statements)
    {
        var left = new List<Conjunction>();
        Conjunction? hardest = null;
        int fewest = int.MaxValue;
        foreach (Conjunction statement in statements)
        {
            if (!budget.Spend(1 + statement.Terms.Count))
            {
                return null;
            }

            int ways = Ways(domains, statement);
            if (ways < 0)
            {
                continue;
            }

            left.Add(statement);
            if (ways < fewest)
            {
                fewest = ways;
                hardest = statement;
            }
        }

        if (hardest is null)
        {
            return domains;
        }

        BitSet[] rest = domains;
        foreach ((int dimension, BitSet values) in hardest.Terms)
        {
            BitSet outside = rest[dimension].Without(values);
            if (!outside.IsEmpty && Failing(With(rest, dimension, outside), left) is { } found)
            {
                return found;
            }

            // What lies outside was searched, so only what lies inside is left for the other ways.
            rest = With(rest, dimension, rest[dimension].And(values));
            if (rest[dimension].IsEmpty)
            {
                break;
            }
        }

        return null;
    }

    /// <summary>In how many dimensions the statement can be failed; -1 when it fails whatever is chosen.</summary>
    private static int Ways(BitSet[] domains, Conjunction statement)
    {
        int ways = 0;
        foreach ((int dimension, BitSet values) in statement.Terms)
        {
            if (!domains[dimension].Overlaps(values))
            {
                return -1;
            }

            if (!domains[dimension].IsWithin(values))
            {
                ways++;
            }
        }

        return ways;
    }

    private static BitSet[] With(BitSet[] domains, int dimension, BitSet values)
    {
        BitSet[] with = [.. domains];
        with[dimension] = values;
        return with;
    }
}
