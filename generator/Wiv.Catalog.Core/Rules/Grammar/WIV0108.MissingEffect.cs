using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Grammar;

/// <summary>WIV0108: a statement without Effect.</summary>
internal sealed class MissingEffect() : PolicyRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0108",
        RuleCategory.Grammar,
        "Statement without an effect",
        "the statement has no Effect; write Allow or Deny",
        Severity.Error,
        Why: "IAM rejects the policy: a statement has no default effect. See the [Effect element](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_effect.html).",
        Fix: "Add `\"Effect\": \"Allow\"` or `\"Effect\": \"Deny\"`.",
        AccessAnalyzer: "MISSING_EFFECT"
    );

    public override PolicyKind AppliesTo => PolicyKind.Any;

    public override void Check(PolicyCheck check)
    {
        foreach (JsonObject statement in check.JsonStatements)
        {
            if (statement.Find("Effect") is null)
            {
                check.Report(Definition, statement.Span);
            }
        }
    }
}
