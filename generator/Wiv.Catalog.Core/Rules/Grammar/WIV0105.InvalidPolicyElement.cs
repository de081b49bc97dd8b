using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Suggestions;

namespace Wiv.Catalog.Core.Rules.Grammar;

/// <summary>WIV0105: an element that IAM does not know.</summary>
internal sealed class InvalidPolicyElement() : PolicyRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0105",
        RuleCategory.Grammar,
        "Unknown element",
        "'{0}' is not an element of a {1}{2}",
        Severity.Error,
        Why: "IAM rejects the policy: an unknown element could be a mistyped Condition, without which the statement would allow more. The names of elements are case-sensitive. See the [elements of a policy](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements.html).",
        Fix: "Correct the name, move the element where it belongs, or delete it.",
        AccessAnalyzer: "INVALID_POLICY_ELEMENT"
    );

    public override PolicyKind AppliesTo => PolicyKind.Any;

    public override void Check(PolicyCheck check)
    {
        if (check.Json is not { } policy)
        {
            return;
        }

        Elements(check, policy, "policy", PolicyElements.OfPolicy, "statement", PolicyElements.OfStatement);
        foreach (JsonObject statement in check.JsonStatements)
        {
            Elements(check, statement, "statement", PolicyElements.OfStatement, "policy", PolicyElements.OfPolicy);
        }
    }

    private static void Elements(
        PolicyCheck check,
        JsonObject parent,
        string what,
        IReadOnlyList<string> known,
        string other,
        IReadOnlyList<string> knownToOther
    )
    {
        foreach (JsonText name in parent.Members.Select(member => member.Name).Where(name => !known.Contains(name.Value)))
        {
            string? meant = DidYouMean.Closest(name.Value, known, check.Searches);
            string right =
                knownToOther.Contains(name.Value) ? $"; it belongs in a {other}"
                : meant is null ? $"; write {string.Join(", ", known)}"
                : DidYouMean.Phrase(meant);
            check.ReportWithSuggestion(Definition, name.Span, meant, name.Value, what, right);
        }
    }
}
