using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Rules.Grammar;

/// <summary>WIV0103: a condition key twice, in two cases.</summary>
internal sealed class DuplicateKeysWithDifferentCase() : PolicyRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0103",
        RuleCategory.Grammar,
        "Condition keys that differ only in case",
        "'{0}' and '{1}' on line {2} are the same condition key; spell both the same way",
        Severity.Error,
        Why: "IAM ignores the case of condition keys, so two keys that differ only in case are one key with two tests, while a reader sees two keys. See the [Condition element](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html).",
        Fix: "Spell the key one way. If both are under one operator, merge their values into one list.",
        AccessAnalyzer: "DUPLICATE_KEYS_WITH_DIFFERENT_CASE"
    );

    public override PolicyKind AppliesTo => PolicyKind.Any;

    public override void Check(PolicyCheck check)
    {
        foreach (CheckedStatement statement in check.Statements)
        {
            var first = new Dictionary<string, PositionedText>(StringComparer.OrdinalIgnoreCase);
            foreach (PositionedText key in statement.Conditions.Select(condition => condition.Key))
            {
                if (!first.TryGetValue(key.Value, out PositionedText other))
                {
                    first.Add(key.Value, key);
                }
                else if (key.Value != other.Value)
                {
                    check.ReportWithSuggestion(
                        Definition,
                        key.Span,
                        other.Value,
                        key.Value,
                        other.Value,
                        $"{other.Span.StartLine + 1}"
                    );
                }
            }
        }
    }
}
