using Wiv.Catalog.Deciding;

namespace Wiv.Catalog.Proving;

/// <summary>Divides all actions, those that AWS has and those that it may have one day, into classes.</summary>
internal static class ActionClasses
{
    /// <summary>Any service, a colon, any name.</summary>
    private static readonly TextPattern Universe = new([
        new PatternItem(PatternItemKind.OneInField),
        new PatternItem(PatternItemKind.RunInField),
        new PatternItem(PatternItemKind.Literal, ':'),
        new PatternItem(PatternItemKind.OneInField),
        new PatternItem(PatternItemKind.RunInField),
    ]);

    /// <summary>The classes that at least one statement is about.</summary>
    public static IReadOnlyList<ActionClass> Of(IReadOnlyList<DecidedStatement> statements, IAwsFacts facts, ProofBudget budget)
    {
        var found = new Dictionary<BitSet, ActionClass>();
        string[] texts = statements.SelectMany(s => s.Actions.Items).Distinct(StringComparer.OrdinalIgnoreCase).ToArray();
        var index = new ActionIndex(statements);
        var services = new HashSet<string>(texts.Select(Service), StringComparer.OrdinalIgnoreCase);
        string[] exact = texts.Where(text => !HasWildcard(text) && text.Contains(":")).ToArray();
        foreach (string action in exact.Concat(Known(texts, services, facts)))
        {
            if (!budget.Spend(1))
            {
                break;
            }

            Add(action);
        }

        TextPattern[] patterns = texts.Where(HasWildcard).Select(text => TextPattern.OfWildcards(text, true, false)).ToArray();
        char[] fresh = FreshCharacters.Of(patterns, exact, 1);
        foreach (TextClass open in TextClasses.Of(patterns, [Universe], fresh[0], null, budget))
        {
            Add(open.Example);
        }

        return [.. found.Values];

        void Add(string action)
        {
            BitSet about = index.About(action);
            if (!about.IsEmpty && !found.ContainsKey(about))
            {
                found.Add(about, new ActionClass(about, action));
            }
        }
    }

    /// <summary>The actions that AWS has, of the services that the patterns are about.</summary>
    private static IEnumerable<string> Known(string[] texts, HashSet<string> services, IAwsFacts facts)
    {
        bool needsAll = texts.Any(text => text != "*" && HasWildcard(Service(text)));
        foreach (string service in facts.Services)
        {
            if (needsAll || services.Contains(service))
            {
                foreach (string action in facts.ActionsOf(service))
                {
                    yield return action;
                }
            }
        }

        // Of all services that no pattern names, one action stands for the others.
        if (!needsAll && facts.Services.FirstOrDefault(service => !services.Contains(service)) is { } other)
        {
            foreach (string action in facts.ActionsOf(other).Take(1))
            {
                yield return action;
            }
        }
    }

    private static string Service(string text) => text.IndexOf(':') is >= 0 and var colon ? text.Substring(0, colon) : text;

    private static bool HasWildcard(string text) => text.IndexOfAny(['*', '?']) >= 0;
}
