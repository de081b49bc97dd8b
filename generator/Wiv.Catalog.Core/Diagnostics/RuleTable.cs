namespace Wiv.Catalog.Core.Diagnostics;

/// <summary>The rules of one category that are words alone, in the order in which they are added.</summary>
/// <param name="category">The category.</param>
internal sealed class RuleTable(string category)
{
    private readonly List<Rule> _rules = [];

    public IReadOnlyList<Rule> Rules => _rules;

    /// <summary>Adds a rule and gives it back.</summary>
    public Rule Add(string id, string title, string messageFormat, Severity severity, string why, string fix)
    {
        var rule = new Rule(id, category, title, messageFormat, severity, why, fix);
        _rules.Add(rule);
        return rule;
    }
}
