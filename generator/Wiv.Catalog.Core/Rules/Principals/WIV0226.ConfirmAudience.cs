using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Principals;

/// <summary>WIV0226: the audience of a provider whose audience may be a list.</summary>
internal sealed class ConfirmAudience() : PolicyRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0226",
        RuleCategory.Principals,
        "Audience that may have several values",
        "only the provider knows whether '{0}' has one value or several: test a single one without ForAnyValue and ForAllValues, several with one of them",
        Severity.Info,
        Why: "A token can be issued for one recipient or for several. A test for one does not hold for a list, and a test for a list is too wide for one. See [Access Analyzer's check](https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-suggestion-confirm-audience-claim-type).",
        Fix: "Look at a token of the provider, and use the operator that suits its `aud`. If the provider's subject is tested as well, that is enough.",
        AccessAnalyzer: "CONFIRM_AUDIENCE_CLAIM_TYPE"
    );

    public override PolicyKind AppliesTo => PolicyKind.Trust;

    public override void Check(PolicyCheck check)
    {
        foreach (CheckedCondition condition in check.Statements.SelectMany(statement => statement.Conditions))
        {
            if (AudienceKeys.IsOfUnknownType(condition) && !condition.Operator.IsNull)
            {
                check.Report(Definition, condition.Key.Span, condition.Key.Value);
            }
        }
    }
}
