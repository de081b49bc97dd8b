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

    /// <summary>The classes of the actions that some statements are about.</summary>
    /// <param name="statements">The statements that tell the classes apart.</param>
    /// <param name="within">Those that the actions are of.</param>
    /// <param name="facts">What is known of AWS.</param>
    /// <param name="budget">What may be spent.</param>
    public static IReadOnlyList<ActionClass> Of(
        IReadOnlyList<DecidedStatement> statements,
        IReadOnlyList<DecidedStatement> within,
        IAwsFacts facts,
        ProofBudget budget
    )
    {
        var found = new Dictionary<BitSet, ActionClass>();
        var index = new ActionIndex(statements);
        var asked = new ActionIndex(within);
        var services = AskedServices.Of(within);
        string[] texts = statements
            .SelectMany(s => s.Actions.Items)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Where(services.MayHave)
            .ToArray();
        string[] exact = texts.Where(text => !AskedServices.HasWildcard(text) && AskedServices.HasService(text)).ToArray();
        foreach (string action in exact.Concat(services.Known(texts, facts)))
        {
            if (!budget.Spend(1))
            {
                break;
            }

            Add(action);
        }

        TextPattern[] patterns = texts
            .Where(AskedServices.HasWildcard)
            .Select(text => TextPattern.OfWildcards(text, true, false))
            .ToArray();
        char[] fresh = FreshCharacters.Of(patterns, exact, 2);
        // The mark makes an example that is none of the exact names, which may be of another class.
        foreach (TextClass open in TextClasses.Of(patterns, [Universe], fresh[0], fresh[1], budget))
        {
            Add(open.Example);
        }

        return [.. found.Values];

        void Add(string action)
        {
            if (asked.About(action).IsEmpty)
            {
                return;
            }

            BitSet about = index.About(action);
            if (!found.ContainsKey(about))
            {
                found.Add(about, new ActionClass(about, action));
            }
        }
    }
}
