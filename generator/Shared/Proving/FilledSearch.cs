using Wiv.Catalog.Deciding;

namespace Wiv.Catalog.Proving;

/// <summary>
/// Searches a request when the values of all variables are chosen. Resource, principal and every key of the request are dimensions
/// with some values each; a statement is a list of the values that it takes.
/// </summary>
/// <param name="question">The question.</param>
/// <param name="context">What is known, and what may be spent.</param>
/// <param name="chosen">The keys that are chosen.</param>
/// <param name="other">A character that no pattern names.</param>
/// <param name="memo">What was worked out before.</param>
/// <param name="miss">Hears of the keys of which not all values were looked at.</param>
internal sealed class FilledSearch(
    Question question,
    ProofContext context,
    ChosenKeys chosen,
    char other,
    SearchMemo memo,
    Action<string> miss
)
{
    /// <summary>About what it takes to look at a statement with one choice of variables.</summary>
    private const int StepsOfStatement = 100;

    private const int Resource = 0;
    private const int Principal = 1;
    private const int FirstKey = 2;

    /// <summary>Who asks does not depend on what is chosen.</summary>
    private readonly IReadOnlyList<DecidedPrincipal?> _principals = PrincipalDomain.Of(question.Statements);

    private string[] _resources = [];
    private (KeyTests Key, KeyDomain Domain)[] _keys = [];

    public DecidedRequest? Find()
    {
        if (!context.Budget.Spend(StepsOfStatement * (long)question.Statements.Count))
        {
            return null;
        }

        _resources = Resources();
        if (_resources.Length == 0)
        {
            return null;
        }

        _keys = Keys();
        BitSet[] all =
        [
            BitSet.Full(_resources.Length),
            BitSet.Full(_principals.Count),
            .. _keys.Select(key => BitSet.Full(key.Domain.Values.Count)),
        ];
        Conjunction[][] allowing = question.New.Layers.Select(layer => Terms(layer.Where(s => !s.IsDeny))).ToArray();
        Conjunction[] denying = Terms(question.New.Denials);
        Conjunction[][] oldAllowing = question.Old.Layers.Select(layer => Terms(layer.Where(s => !s.IsDeny))).ToArray();
        Conjunction[] oldDenying = Terms(question.Old.Denials);
        var search = new DomainSearch(context.Budget);
        foreach (BitSet[] allowed in Allowed(all, allowing, 0))
        {
            foreach (Conjunction[] layer in oldAllowing)
            {
                if (search.Failing(allowed, [.. denying, .. layer]) is { } found)
                {
                    return Request(found);
                }
            }

            foreach (Conjunction denial in oldDenying)
            {
                if (denial.Within(allowed) is { } denied && search.Failing(denied, denying) is { } found)
                {
                    return Request(found);
                }
            }
        }

        return null;
    }

    /// <summary>The domains in which one statement of every layer allows.</summary>
    private static IEnumerable<BitSet[]> Allowed(BitSet[] domains, Conjunction[][] layers, int index) =>
        index == layers.Length
            ? [domains]
            : layers[index]
                .Select(statement => statement.Within(domains))
                .OfType<BitSet[]>()
                .SelectMany(within => Allowed(within, layers, index + 1));

    private string[] Resources()
    {
        TextPattern[] patterns = question
            .Resources.Select(pattern => pattern.Filled(chosen.Request.Single))
            .OfType<TextPattern>()
            .ToArray();
        return memo.Resources(
            patterns,
            () =>
                TextClasses
                    .Of(patterns, ResourceUniverse.All, other, null, context.Budget)
                    .Select(found => found.Example)
                    .ToArray()
        );
    }

    private (KeyTests Key, KeyDomain Domain)[] Keys()
    {
        (KeyTests Key, KeyDomain Domain)[] keys = question
            .Keys.Where(key => !chosen.Has(key.Key))
            .Select(key => (key, Domain(key)))
            .ToArray();
        foreach ((KeyTests key, KeyDomain domain) in keys)
        {
            if (!domain.IsWhole)
            {
                miss(key.Key);
            }
        }

        return keys;
    }

    private KeyDomain Domain(KeyTests key) =>
        memo.Domain(
            key.Key,
            key.Patterns.Select(pattern => pattern.FilledWhere(chosen.Request.Single)),
            () => KeyDomain.Of(key, [], chosen, context, (other, null))
        );

    /// <summary>What the statements take; those that take nothing are left out.</summary>
    private Conjunction[] Terms(IEnumerable<DecidedStatement> statements) =>
        statements.Select(Terms).OfType<Conjunction>().ToArray();

    private Conjunction? Terms(DecidedStatement statement)
    {
        var terms = new List<(int, BitSet)>
        {
            (Resource, Where(_resources, resource => statement.TakesResource(chosen.Asking("", resource, null)))),
            (Principal, Where(_principals, principal => statement.TakesPrincipal(chosen.Asking("", "", principal)))),
        };
        foreach (DecidedTest test in statement.Tests)
        {
            int index = Array.FindIndex(_keys, entry => entry.Key.IsOf(test.Key));
            if (index >= 0)
            {
                (KeyTests key, KeyDomain domain) = _keys[index];
                terms.Add((FirstKey + index, Where(domain.Values, values => test.Holds(chosen.With(key.Key, values)))));
            }
            else if (!test.Holds(chosen.Request))
            {
                return null;
            }
        }

        return terms.Exists(term => term.Item2.IsEmpty) ? null : new Conjunction(terms);
    }

    private static BitSet Where<T>(IReadOnlyList<T> values, Func<T, bool> takes)
    {
        BitSet taken = BitSet.Empty(values.Count);
        for (int i = 0; i < values.Count; i++)
        {
            if (takes(values[i]))
            {
                taken.Add(i);
            }
        }

        return taken;
    }

    private DecidedRequest Request(BitSet[] domains) =>
        new(
            question.Action,
            _resources[domains[Resource].First()],
            _principals[domains[Principal].First()],
            chosen.Copy(
                _keys
                    .Select((entry, i) => (entry.Key.Key, Values: entry.Domain.Values[domains[FirstKey + i].First()]!))
                    .Where(key => key.Values is not null)
            )
        );
}
