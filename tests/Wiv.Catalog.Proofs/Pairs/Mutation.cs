namespace Wiv.Catalog.Proofs.Pairs;

/// <summary>Changes a policy as people change them: mostly a little, sometimes without changing what it allows.</summary>
/// <param name="make">Makes up what is added.</param>
internal sealed class Mutation(RandomPolicy make)
{
    /// <summary>The pair of a number, the same each time.</summary>
    public static PolicyPair Pair(int seed, int number, Vocabulary vocabulary) =>
        new Mutation(new RandomPolicy(new Random(unchecked((seed * 1_000_003) + number)), vocabulary)).Pair();

    /// <summary>A policy and what became of it, or two that know nothing of one another.</summary>
    public PolicyPair Pair()
    {
        WrittenPolicy old = make.Policy();
        WrittenPolicy changed = make.Next(6) == 0 ? make.Policy() : old;
        int changes = 1 + make.Next(3);
        for (int i = 0; i < changes; i++)
        {
            changed = changed with { Statements = Changed([.. changed.Statements]) };
        }

        return make.Next(2) == 0
            ? new PolicyPair(old.ToJson(), changed.ToJson())
            : new PolicyPair(changed.ToJson(), old.ToJson());
    }

    private List<WrittenStatement> Changed(List<WrittenStatement> statements)
    {
        int at = make.Next(statements.Count);
        WrittenStatement statement = statements[at];
        switch (make.Next(10))
        {
            case 0:
                statements[at] = statement with { Tests = Without(statement.Tests) };
                break;
            case 1:
                statements[at] = statement with { Tests = With(statement.Tests) };
                break;
            case 2:
                statements[at] = statement with { Actions = Changed(statement.Actions, make.Action) };
                break;
            case 3:
                statements[at] = statement with { Resources = Changed(statement.Resources, make.Resource) };
                break;
            case 4:
                statements[at] = statement with { Resources = Widened(statement.Resources) };
                break;
            case 5:
                statements[at] = statement with { Tests = WithChangedValues(statement.Tests) };
                break;
            case 6 when statement.Actions.Count > 1 && !statement.IsNotAction:
                // The same in two statements.
                statements[at] = statement with
                {
                    Actions = [statement.Actions[0]],
                };
                statements.Add(statement with { Actions = [.. statement.Actions.Skip(1)] });
                break;
            case 7 when statements.Count > 1:
                statements.RemoveAt(at);
                break;
            case 8:
                statements.Add(make.Statement());
                break;
            default:
                statements.Reverse();
                break;
        }

        return statements;
    }

    private string[] Changed(IReadOnlyList<string> items, Func<string> more) =>
        make.Next(2) == 0 || items.Count == 1 ? [.. items.Append(more()).Distinct()] : [.. items.Skip(1)];

    /// <summary>One of the patterns with a wildcard in place of a part of it.</summary>
    private string[] Widened(IReadOnlyList<string> items)
    {
        string chosen = make.Choice(items);
        int colon = chosen.LastIndexOf(':') + 1;
        int from = colon + make.Next(chosen.Length - colon + 1);
        int length = make.Next(3);
        bool isPlain = !chosen.Contains('$') && from + length <= chosen.Length;
        string wider = isPlain ? chosen[..from] + (make.Next(4) == 0 ? "?" : "*") + chosen[(from + length)..] : chosen;
        return [.. items.Where(item => item != chosen).Append(wider).Distinct()];
    }

    private static WrittenTest[] Without(IReadOnlyList<WrittenTest> tests) => [.. tests.Take(tests.Count - 1)];

    private WrittenTest[] With(IReadOnlyList<WrittenTest> tests) =>
        [.. tests.Append(make.Test()).DistinctBy(test => (test.Operator, test.Key.ToLowerInvariant()))];

    private WrittenTest[] WithChangedValues(IReadOnlyList<WrittenTest> tests) =>
        [
            .. tests.Select(test =>
                test.Values.Count > 1 && make.Next(2) == 0 ? test with { Values = [.. test.Values.Skip(1)] } : test
            ),
        ];
}
