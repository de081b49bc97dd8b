using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Core.Model;

namespace Wiv.Catalog.Core.Policies;

/// <summary>A policy under a rule's eyes, and where the rule reports.</summary>
/// <param name="policy">The policy.</param>
/// <param name="json">The JSON that it was read from; <see langword="null"/> when it is a catalog's.</param>
internal sealed class PolicyCheck(CheckedPolicy policy, JsonObject? json)
{
    private readonly List<Problem> _problems = [];

    public CheckedPolicy Policy { get; } = policy;

    /// <summary>The JSON of the policy, for rules of its form; <see langword="null"/> when it is a catalog's.</summary>
    public JsonObject? Json { get; } = json;

    public IReadOnlyList<CheckedStatement> Statements => Policy.Statements;

    public IReadOnlyList<Problem> Problems => _problems;

    /// <summary>The statements as JSON; none when the policy is a catalog's.</summary>
    public IEnumerable<JsonObject> JsonStatements =>
        (Json?.Find("Statement")?.Value) switch
        {
            JsonArray array => array.Items.OfType<JsonObject>(),
            JsonObject one => [one],
            _ => [],
        };

    /// <summary>Reports a problem.</summary>
    /// <param name="rule">The rule that is broken.</param>
    /// <param name="span">Where.</param>
    /// <param name="arguments">What fills the holes of its message.</param>
    public void Report(Rule rule, SourceSpan span, params string[] arguments) => _problems.Add(rule.At(span, arguments));

    /// <summary>Reports a problem and the text that should stand in its place.</summary>
    public void ReportWithSuggestion(Rule rule, SourceSpan span, string? suggestion, params string[] arguments) =>
        _problems.Add(rule.At(span, arguments).Suggesting(suggestion));
}
