using Wiv.Catalog.Core.Emit;
using Wiv.Catalog.Core.Emit.CSharp;

namespace Wiv.Catalog.Completion;

/// <summary>An action that may be written.</summary>
/// <param name="Action">The action.</param>
/// <param name="GrantedBy">The action of the catalog that grants it: itself, or a wildcard.</param>
internal sealed record OfferedAction(string Action, ActionConstant GrantedBy)
{
    /// <summary>Whether the catalog has it by its own name.</summary>
    public bool IsNamed => Action == GrantedBy.Action;

    /// <summary>What is told of it: what it is to AWS, and why the catalog grants it.</summary>
    public string Describe()
    {
        ActionFacts facts = ActionFacts.Of(Action);
        IEnumerable<string> lines =
        [
            $"{Action} ({facts.Brief})",
            .. GrantedBy.Grants.Select(Reason).Distinct(),
            .. facts.Sentence.Length == 0 ? [] : new[] { facts.Sentence },
            .. facts.Matches,
        ];
        return string.Join("\n", lines);
    }

    private string Reason(ActionGrant grant)
    {
        string by = IsNamed ? grant.Policy : $"{grant.Policy} with {GrantedBy.Action}";
        return $"{grant.Why} ({by}, on {grant.Resource}{(grant.Condition is null ? "" : $", if {grant.Condition}")})";
    }
}
