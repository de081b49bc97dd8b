using Wiv.Catalog.Core.Model;

namespace Wiv.Catalog.Core.Emit.Changes;

/// <summary>Says in which elements two statements differ: what was and what is now.</summary>
internal sealed class DifferenceWords(ChangeStyle style)
{
    private readonly StatementWords _words = new(style);

    public IEnumerable<string> Of(Statement old, Statement @new)
    {
        if (!old.Actions.Equals(@new.Actions))
        {
            yield return Differ("Action", _words.Actions(old), _words.Actions(@new));
        }

        if (_words.Resources(old) != _words.Resources(@new))
        {
            yield return Differ("Resource", _words.Resources(old), _words.Resources(@new));
        }

        if (_words.Principals(old) != _words.Principals(@new))
        {
            yield return Differ("Who", _words.Principals(old), _words.Principals(@new));
        }

        foreach (Condition condition in old.Conditions.Where(condition => !Has(@new, condition)))
        {
            yield return $"Condition dropped: {_words.Condition(condition)}";
        }

        foreach (Condition condition in @new.Conditions.Where(condition => !Has(old, condition)))
        {
            yield return $"Condition added: {_words.Condition(condition)}";
        }
    }

    private static string Differ(string what, string old, string @new) => $"{what}: {old} is now {@new}";

    private static bool Has(Statement statement, Condition condition) =>
        statement.Conditions.Any(other => other.Tests.Equals(condition.Tests));
}
