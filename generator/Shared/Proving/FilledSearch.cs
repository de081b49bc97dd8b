using Wiv.Catalog.Deciding;

namespace Wiv.Catalog.Proving;

/// <summary>
/// Searches a request when the values of all variables are chosen. Resource, principal and every key of the request are dimensions
/// with some values each; a statement is a list of the values that it takes.
/// </summary>
/// <param name="question">The question.</param>
/// <param name="context">What is known, and what may be spent.</param>
/// <param name="known">The keys whose values are chosen.</param>
/// <param name="lacking">The keys that the request shall lack.</param>
/// <param name="other">A character that no pattern names.</param>
/// <param name="memo">What was worked out before.</param>
/// <param name="miss">Hears why not all requests were looked at.</param>
internal sealed class FilledSearch(
    Question question,
    ProofContext context,
    Dictionary<string, IReadOnlyList<string>> known,
    HashSet<string> lacking,
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

    private readonly List<string> _keys = [];
    private readonly List<KeyDomain> _domains = [];
    private string[] _resources = [];
    private IReadOnlyList<DecidedPrincipal?> _principals = [];

    public DecidedRequest? Find(IReadOnlyList<TextPattern> universes)
    {
        if (!context.Budget.Spend(StepsOfStatement * (long)question.Statements.Count))
        {
            return null;
        }

        TextPattern[] patterns = ResourcePatterns();
        _resources = memo.Resources(
            patterns,
            () => TextClasses.Of(patterns, universes, other, null, context.Budget).Select(found => found.Example).ToArray()
        );
        if (_resources.Length == 0)
        {
            return null;
        }

        _principals = PrincipalDomain.Of(question.Statements);
        AddKeys();
        BitSet[] all =
        [
            BitSet.Full(_resources.Length),
            BitSet.Full(_principals.Count),
            .. _domains.Select(domain => BitSet.Full(domain.Values.Count)),
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

    private TextPattern[] ResourcePatterns() =>
        question
            .Statements.SelectMany(StatementTexts.Resources)
            .Select(pattern => pattern.Filled(Value))
            .OfType<TextPattern>()
            .ToArray();

    private string? Value(string key) =>
        known.TryGetValue(key, out IReadOnlyList<string>? values) && values.Count == 1 ? values[0] : null;

    private void AddKeys()
    {
        foreach (
            string key in question
                .Statements.SelectMany(s => s.Tests)
                .Select(t => t.Key)
                .Distinct(StringComparer.OrdinalIgnoreCase)
        )
        {
            if (known.ContainsKey(key) || lacking.Contains(key))
            {
                continue;
            }

            DecidedTest[] tests = VariableKeys.Tests(question.Statements, key).ToArray();
            KeyDomain domain = memo.Domain(
                key,
                tests.SelectMany(StatementTexts.Values).Select(pattern => pattern.FilledWhere(Value)),
                () => KeyDomain.Of(key, tests, [], known, context, (other, null))
            );
            if (!domain.IsWhole)
            {
                miss("the values of " + key + " could not all be told apart");
            }

            _keys.Add(key);
            _domains.Add(domain);
        }
    }

    /// <summary>What the statements take; those that take nothing are left out.</summary>
    private Conjunction[] Terms(IEnumerable<DecidedStatement> statements) =>
        statements.Select(Terms).OfType<Conjunction>().ToArray();

    private Conjunction? Terms(DecidedStatement statement)
    {
        var terms = new List<(int, BitSet)>
        {
            (Resource, Where(_resources, resource => statement.TakesResource(Of(resource, null, null, null)))),
            (Principal, Where(_principals, principal => statement.TakesPrincipal(Of("", principal, null, null)))),
        };
        foreach (DecidedTest test in statement.Tests)
        {
            int index = _keys.FindIndex(key => key.Equals(test.Key, StringComparison.OrdinalIgnoreCase));
            if (index >= 0)
            {
                terms.Add(
                    (FirstKey + index, Where(_domains[index].Values, values => test.Holds(Of("", null, _keys[index], values))))
                );
            }
            else if (!test.Holds(Of("", null, null, null)))
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

    private DecidedRequest Of(string resource, DecidedPrincipal? principal, string? key, IReadOnlyList<string>? values)
    {
        if (key is null || values is null)
        {
            return new DecidedRequest(question.Action, resource, principal, known);
        }

        var keys = new Dictionary<string, IReadOnlyList<string>>(known, StringComparer.OrdinalIgnoreCase) { [key] = values };
        return new DecidedRequest(question.Action, resource, principal, keys);
    }

    private DecidedRequest Request(BitSet[] domains)
    {
        var keys = new Dictionary<string, IReadOnlyList<string>>(known, StringComparer.OrdinalIgnoreCase);
        for (int i = 0; i < _keys.Count; i++)
        {
            if (_domains[i].Values[domains[FirstKey + i].First()] is { } values)
            {
                keys[_keys[i]] = values;
            }
        }

        return new DecidedRequest(
            question.Action,
            _resources[domains[Resource].First()],
            _principals[domains[Principal].First()],
            keys
        );
    }
}
