using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Aws.Reference;

namespace Wiv.Catalog.Core.Emit;

/// <summary>What an action is to AWS as of the reference, in the words of a tooltip.</summary>
/// <param name="Brief">The access level of an action; of a wildcard how many actions it matches and how many of them write.</param>
/// <param name="Sentence">What the brief words leave open; empty when that is nothing.</param>
/// <param name="Matches">What a wildcard matches: a line for every access level, the most telling first.</param>
internal sealed record ActionFacts(string Brief, string Sentence, IReadOnlyList<string> Matches)
{
    /// <summary>About three lines of a tooltip for the names of one access level.</summary>
    private const int NamesWidth = 300;

    public static ActionFacts Of(string action)
    {
        if (action == "*")
        {
            return new("every action of AWS", "", []);
        }

        ActionLookup lookup = AwsReference.Lookup(action);
        return lookup.Existence switch
        {
            Existence.Retired => new("removed by AWS", Gone(lookup), []),
            Existence.Unknown => new(
                "unknown to AWS",
                $"Not in the AWS reference {AwsReference.Date}: misspelled, or newer.",
                []
            ),
            _ => ActionGrammar.IsPattern(action)
                ? OfWildcard(lookup.Actions)
                : new(AccessLevelNames.Of(lookup.Actions[0]), "", []),
        };
    }

    private static ActionFacts OfWildcard(IReadOnlyList<AwsAction> actions)
    {
        int writes = actions.Count(action => action.IsWrite);
        string count = actions.Count == 1 ? "1 action" : $"{actions.Count} actions";
        string writing =
            writes == 0 ? "none writes"
            : writes == 1 ? "1 writes"
            : writes == actions.Count ? "all write"
            : $"{writes} write";
        ILookup<string, AwsAction> levels = actions.ToLookup(AccessLevelNames.Of);
        return new(
            $"{count}, {writing}",
            $"Matches {count} (AWS reference {AwsReference.Date}).",
            [.. AccessLevelNames.All.Where(levels.Contains).Select(level => Line(level, [.. levels[level]]))]
        );
    }

    private static string Line(string level, AwsAction[] actions)
    {
        int shown = 0;
        for (int width = 0; shown < actions.Length && width < NamesWidth; shown++)
        {
            width += actions[shown].Name.Length + 2;
        }

        string names = string.Join(", ", actions.Take(shown).Select(action => action.Name));
        string more = shown < actions.Length ? $" and {actions.Length - shown} more" : "";
        return $"{level} ({actions.Length}): {names}{more}";
    }

    private static string Gone(ActionLookup lookup)
    {
        string? replacement =
            lookup.RetiredService?.ReplacedBy ?? (lookup.RetiredActions.Count == 1 ? lookup.RetiredActions[0].ReplacedBy : null);
        return $"No longer in the AWS reference {AwsReference.Date}"
            + (replacement is null ? "." : $"; {replacement} seems to replace it.");
    }
}
