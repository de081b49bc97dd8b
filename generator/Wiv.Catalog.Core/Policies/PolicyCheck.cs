using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Core.Suggestions;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Policies;

/// <summary>A policy under a rule's eyes, and where the rule reports.</summary>
/// <param name="policy">The policy.</param>
/// <param name="json">The JSON that it was read from; <see langword="null"/> when it is a catalog's.</param>
/// <param name="budget">What may be spent; policies that are checked together share it.</param>
internal sealed class PolicyCheck(CheckedPolicy policy, JsonObject? json, CheckBudget? budget = null)
{
    /// <summary>About what a search through all actions takes.</summary>
    private const int SearchSteps = 10_000;

    /// <summary>More than most names of actions have: a search for a longer one takes as much longer.</summary>
    private const int LengthOfName = 64;

    private readonly CheckBudget _budget = budget ?? new CheckBudget();
    private readonly List<Problem> _problems = [];
    private AllowingStatements? _allowing;
    private readonly Dictionary<string, string?> _suggestions = new(StringComparer.Ordinal);

    public CheckedPolicy Policy { get; } = policy;

    /// <summary>The JSON of the policy, for rules of its form; <see langword="null"/> when it is a catalog's.</summary>
    public JsonObject? Json { get; } = json;

    /// <summary>What is left for comparing what stands in the policy with one another.</summary>
    public Work Work => _budget.Comparisons;

    /// <summary>What is left for searching what was probably meant.</summary>
    public Work Searches => _budget.Searches;

    /// <summary>Whether something may not have been found, or told.</summary>
    public bool IsCutShort => Work.IsSpent || _budget.Findings.IsSpent;

    public IReadOnlyList<CheckedStatement> Statements => Policy.Statements;

    /// <summary>Which statements allow an action.</summary>
    public AllowingStatements Allowing => _allowing ??= new AllowingStatements(Statements);

    public IReadOnlyList<Problem> Problems => _problems;

    /// <summary>The statements as JSON; none when the policy is a catalog's.</summary>
    public IEnumerable<JsonObject> JsonStatements =>
        (Json?.Find("Statement")?.Value) switch
        {
            JsonArray array => array.Items.OfType<JsonObject>(),
            JsonObject one => [one],
            _ => [],
        };

    /// <summary>What an action that does not exist was probably meant as; asked for once a name, for it is a search.</summary>
    public string? SuggestionFor(CheckedAction action)
    {
        if (!_suggestions.TryGetValue(action.Text.Value, out string? suggestion))
        {
            suggestion = Searches.Spend(SearchSteps * (1L + (action.Text.Value.Length / LengthOfName)))
                ? ActionSuggester.For(action.Text.Value)
                : null;
            _suggestions.Add(action.Text.Value, suggestion);
        }

        return suggestion;
    }

    /// <summary>Reports a problem.</summary>
    /// <param name="rule">The rule that is broken.</param>
    /// <param name="span">Where.</param>
    /// <param name="arguments">What fills the holes of its message.</param>
    public void Report(Rule rule, SourceSpan span, params string[] arguments) =>
        ReportWithSuggestion(rule, span, null, arguments);

    /// <summary>Reports a problem and the text that should stand in its place.</summary>
    public void ReportWithSuggestion(Rule rule, SourceSpan span, string? suggestion, params string[] arguments)
    {
        if (_budget.Findings.Spend(1))
        {
            _problems.Add(rule.At(span, arguments).Suggesting(suggestion));
        }
    }

    /// <summary>Reports that something may not have been found, or told.</summary>
    public void ReportCutShort(Rule rule) => _problems.Add(rule.At(Policy.Span));
}
