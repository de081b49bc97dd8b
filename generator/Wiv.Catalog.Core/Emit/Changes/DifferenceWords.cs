using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text;
using Wiv.Catalog.Core.Text.Output;

namespace Wiv.Catalog.Core.Emit.Changes;

/// <summary>Says in which elements two statements differ: what was and what is now.</summary>
internal static class DifferenceWords
{
    public static IEnumerable<Phrase> Of(Statement old, Statement @new) =>
        [
            .. Differ("Action", old, @new, statement => statement.Actions, StatementWords.Actions),
            .. Differ("Resource", old, @new, statement => statement.Resources, StatementWords.Resources),
            .. Differ("Who", old, @new, statement => statement.Principals, StatementWords.Principals),
            .. Conditions(old, @new),
        ];

    private static IEnumerable<Phrase> Conditions(Statement old, Statement @new)
    {
        foreach (Condition condition in old.Conditions.Where(condition => !Has(@new, condition)))
        {
            yield return $"Condition dropped: {StatementWords.Condition(condition)}";
        }

        foreach (Condition condition in @new.Conditions.Where(condition => !Has(old, condition)))
        {
            yield return $"Condition added: {StatementWords.Condition(condition)}";
        }
    }

    /// <summary>What is added and dropped where something stays, and else what it was and what it is now.</summary>
    private static IEnumerable<Phrase> Differ<T>(
        string what,
        Statement old,
        Statement @new,
        Func<Statement, Element<T>?> element,
        Func<Element<T>?, Phrase> words
    )
        where T : IEquatable<T>
    {
        (Element<T>? before, Element<T>? after) = (element(old), element(@new));
        if (words(before).ToString() == words(after).ToString())
        {
            return [];
        }

        T[] added = Without(after, before);
        T[] dropped = Without(before, after);
        bool isPart = before is { IsNot: false } && after is { IsNot: false } && dropped.Length < before.Items.Count;
        return isPart
            ? Listed($"{what} added", added, words).Concat(Listed($"{what} dropped", dropped, words))
            : [$"{Phrase.Text(what)}: {words(before)} is now {words(after)}"];
    }

    private static IEnumerable<Phrase> Listed<T>(string what, T[] items, Func<Element<T>?, Phrase> words)
        where T : IEquatable<T> =>
        items.Length == 0 ? [] : [$"{Phrase.Text(what)}: {words(new Element<T>(false, items.ToEquatableArray()))}"];

    private static T[] Without<T>(Element<T>? element, Element<T>? other)
        where T : IEquatable<T> => (element?.Items ?? default).Where(item => !(other?.Items ?? default).Contains(item)).ToArray();

    private static bool Has(Statement statement, Condition condition) =>
        statement.Conditions.Any(other => other.Tests.Equals(condition.Tests));
}
