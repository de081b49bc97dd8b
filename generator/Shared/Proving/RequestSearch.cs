using Wiv.Catalog.Deciding;

namespace Wiv.Catalog.Proving;

/// <summary>Searches a request that shows that the answer to a question is no.</summary>
/// <param name="question">The question.</param>
/// <param name="context">What is known, and what may be spent.</param>
internal sealed class RequestSearch(Question question, ProofContext context)
{
    private readonly VariableKeys _variables = new(question);
    private readonly ChosenKeys _chosen = new();
    private readonly SearchMemo _memo = new();

    /// <summary>Why not all requests were looked at; <see langword="null"/> when they were.</summary>
    public string? Gap { get; private set; }

    /// <summary>A request that shows it; <see langword="null"/> when none was found.</summary>
    public DecidedRequest? Find()
    {
        IEnumerable<TextPattern> patterns = question
            .Resources.Concat(question.Keys.SelectMany(key => key.Patterns))
            .Concat(ResourceUniverse.All);
        char[] fresh = FreshCharacters.Of(patterns, [], _variables.Keys.Count + 1);
        var filled = new FilledSearch(question, context, _chosen, fresh[0], _memo, Miss);
        DecidedRequest? found = Choose(0, fresh, filled);
        if (context.Budget.IsSpent)
        {
            Gap = "there are too many cases to look at";
        }

        return found;
    }

    /// <summary>Tries the values of one variable after another, and then searches what is left.</summary>
    private DecidedRequest? Choose(int index, char[] fresh, FilledSearch filled)
    {
        if (index == _variables.Keys.Count)
        {
            return filled.Find();
        }

        KeyTests key = _variables.Keys[index];
        var domain = KeyDomain.Of(key, _variables.Pieces(key.Key, _chosen), _chosen, context, (fresh[0], fresh[index + 1]));
        if (!domain.IsWhole)
        {
            Miss(key.Key);
        }

        foreach (IReadOnlyList<string>? value in domain.Values)
        {
            if (context.Budget.IsSpent)
            {
                break;
            }

            _chosen.Choose(key.Key, value);
            if (CanBeAllowed() && Choose(index + 1, fresh, filled) is { } found)
            {
                return found;
            }
        }

        _chosen.Forget(key.Key);
        return null;
    }

    /// <summary>Whether, with the values that are chosen, something can still be allowed.</summary>
    private bool CanBeAllowed() =>
        question.New.Smallest.Any(statement => statement.Tests.All(test => !IsChosen(test) || test.Holds(_chosen.Request)));

    /// <summary>Whether everything that a test asks of the request is chosen.</summary>
    private bool IsChosen(DecidedTest test) =>
        _chosen.Has(test.Key) && StatementTexts.Values(test).SelectMany(pattern => pattern.Variables).All(_chosen.Has);

    private void Miss(string key) => Gap ??= "the values of " + key + " could not all be told apart";
}
