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
            .. GrantedBy.Uses.Where(use => use.IsGrant).Select(Reason).Distinct(),
            .. facts.Sentence.Length == 0 ? [] : new[] { facts.Sentence },
            .. facts.Matches,
        ];
        return string.Join("\n", lines);
    }

    private string Reason(ActionUse use)
    {
        string by = IsNamed ? use.Policy : $"{use.Policy} with {GrantedBy.Action}";
        string but = use.Statement.Resources is { IsNot: true } ? "everything but " : "";
        string resources = string.Join(", ", (use.Statement.Resources?.Items ?? default).Select(resource => resource.Display));
        string conditions = string.Join(" and ", use.Statement.Conditions.Select(condition => condition.Display));
        return $"{use.Why} ({by}, on {but}{resources}{(conditions.Length == 0 ? "" : $", if {conditions}")})";
    }
}
