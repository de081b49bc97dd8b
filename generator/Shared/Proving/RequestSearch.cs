using Wiv.Catalog.Deciding;

namespace Wiv.Catalog.Proving;

/// <summary>Searches a request that shows that the answer to a question is no.</summary>
/// <param name="question">The question.</param>
/// <param name="context">What is known, and what may be spent.</param>
internal sealed class RequestSearch(Question question, ProofContext context)
{
    private readonly VariableKeys _variables = new(question.Statements);
    private readonly Dictionary<string, IReadOnlyList<string>> _known = new(StringComparer.OrdinalIgnoreCase);
    private readonly SearchMemo _memo = new();
    private readonly HashSet<string> _lacking = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Why not all requests were looked at; <see langword="null"/> when they were.</summary>
    public string? Gap { get; private set; }

    /// <summary>A request that shows it; <see langword="null"/> when none was found.</summary>
    /// <param name="universes">The resources to look among.</param>
    public DecidedRequest? Find(IReadOnlyList<TextPattern> universes)
    {
        TextPattern[] patterns = question
            .Statements.SelectMany(s => StatementTexts.Resources(s).Concat(s.Tests.SelectMany(StatementTexts.Values)))
            .Concat(universes)
            .ToArray();
        char[] fresh = FreshCharacters.Of(patterns, [], _variables.Keys.Count + 1);
        DecidedRequest? found = Choose(0, fresh, universes);
        if (context.Budget.IsSpent)
        {
            Gap = "there are too many cases to look at";
        }

        return found;
    }

    /// <summary>Tries the values of one variable after another, and then searches what is left.</summary>
    private DecidedRequest? Choose(int index, char[] fresh, IReadOnlyList<TextPattern> universes)
    {
        if (index == _variables.Keys.Count)
        {
            return new FilledSearch(question, context, _known, _lacking, fresh[0], _memo, Miss).Find(universes);
        }

        string key = _variables.Keys[index];
        var domain = KeyDomain.Of(
            key,
            VariableKeys.Tests(question.Statements, key).ToArray(),
            _variables.Pieces(key, _known),
            _known,
            context,
            (fresh[0], fresh[index + 1])
        );
        if (!domain.IsWhole)
        {
            Miss("the values of " + key + " could not all be told apart");
        }

        foreach (IReadOnlyList<string>? value in domain.Values)
        {
            if (context.Budget.IsSpent)
            {
                break;
            }

            _known.Remove(key);
            _lacking.Remove(key);
            if (value is null)
            {
                _lacking.Add(key);
            }
            else
            {
                _known.Add(key, value);
            }

            if (CanBeAllowed() && Choose(index + 1, fresh, universes) is { } found)
            {
                return found;
            }
        }

        _known.Remove(key);
        _lacking.Remove(key);
        return null;
    }

    /// <summary>Whether, with the values that are chosen, something can still be allowed.</summary>
    private bool CanBeAllowed()
    {
        var chosen = new DecidedRequest(question.Action, "", null, _known);
        return question.New.Smallest.Any(statement => statement.Tests.All(test => !IsChosen(test) || test.Holds(chosen)));
    }

    /// <summary>Whether everything that a test asks of the request is chosen.</summary>
    private bool IsChosen(DecidedTest test) =>
        IsChosen(test.Key) && StatementTexts.Values(test).SelectMany(pattern => pattern.Variables).All(IsChosen);

    private bool IsChosen(string key) => _known.ContainsKey(key) || _lacking.Contains(key);

    private void Miss(string reason) => Gap ??= reason;
}
