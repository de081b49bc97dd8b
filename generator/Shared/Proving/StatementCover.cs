using Wiv.Catalog.Deciding;
using Wiv.Catalog.Grammar;

namespace Wiv.Catalog.Proving;

/// <summary>
/// Sees at a glance that nothing new is allowed: every statement that allows something stands, or stands wider, in the old policies,
/// and every old denial in the new ones. It answers for most actions of two versions of a policy, and saves the search.
/// </summary>
internal static class StatementCover
{
    /// <summary>Whether it is seen that the old authority allows whatever the new one does.</summary>
    public static bool Holds(Question question) =>
        question.Old.Layers.All(old =>
            question.New.Layers.Any(layer =>
                Allowing(layer).All(statement => Allowing(old).Any(wider => Covers(wider, statement)))
            )
        ) && question.Old.Denials.All(denial => question.New.Denials.Any(wider => Covers(wider, denial)));

    /// <summary>Whether one statement applies whenever another does, as far as is seen; their actions are not compared.</summary>
    public static bool Covers(DecidedStatement wider, DecidedStatement statement) =>
        Covers(wider.Resources, statement.Resources, (pattern, text) => Covers(pattern, text, wider, statement))
        && Covers(wider.Principals, statement.Principals, (left, right) => left == right)
        && wider.Tests.All(test => statement.Tests.Any(other => StatementTexts.Content(test) == StatementTexts.Content(other)));

    private static IEnumerable<DecidedStatement> Allowing(IEnumerable<DecidedStatement> layer) => layer.Where(s => !s.IsDeny);

    private static bool Covers(string pattern, string text, DecidedStatement wider, DecidedStatement statement) =>
        pattern == "*"
        || (
            wider.KnowsVariables == statement.KnowsVariables
            && (
                pattern == text
                // A run that takes the other's wildcards as characters takes what they stand for; one character does not.
                || (pattern.IndexOfAny(['$', '?']) < 0 && text.IndexOfAny(['$']) < 0 && Wildcard.Matches(pattern, text))
            )
        );

    private static bool Covers<T>(DecidedList<T>? wider, DecidedList<T>? list, Func<T, T, bool> covers) =>
        wider is null
        || (
            list is not null
            && wider.IsNot == list.IsNot
            && (
                wider.IsNot
                    ? wider.Items.All(spared => list.Items.Any(other => covers(other, spared)))
                    : list.Items.All(item => wider.Items.Any(other => covers(other, item)))
            )
        );
}
