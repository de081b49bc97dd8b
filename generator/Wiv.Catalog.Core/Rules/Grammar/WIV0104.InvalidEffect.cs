using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Suggestions;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Rules.Grammar;

/// <summary>WIV0104: an effect that is neither Allow nor Deny.</summary>
internal sealed class InvalidEffect() : PolicyRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0104",
        RuleCategory.Grammar,
        "Unknown effect",
        "'{0}' is not an effect; write Allow or Deny, which are case-sensitive",
        Severity.Error,
        Why: "IAM rejects the policy: a statement allows or denies, and both words are case-sensitive. See the [Effect element](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_effect.html).",
        Fix: "Write `Allow` or `Deny`.",
        AccessAnalyzer: "INVALID_EFFECT"
    );

    public override PolicyKind AppliesTo => PolicyKind.Any;

    public override void Check(PolicyCheck check)
    {
        foreach (PositionedText effect in check.Statements.Select(statement => statement.Effect).OfType<PositionedText>())
        {
            if (effect.Value is not ("Allow" or "Deny"))
            {
                string? meant = DidYouMean.Closest(effect.Value, ["Allow", "Deny"]);
                check.ReportWithSuggestion(Definition, effect.Span, meant, effect.Value);
            }
        }
    }
}
