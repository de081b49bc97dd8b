using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Actions;

/// <summary>WIV0240: an action that another one of the statement takes in.</summary>
internal sealed class RedundantAction() : PolicyRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0240",
        RuleCategory.Actions,
        "Redundant action",
        "'{0}' adds nothing: the statement already has '{1}'",
        Severity.Info,
        Why: "Repetition makes a list longer to read and review, and counts towards the size of the policy. See the [check](https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-suggestion-redundant-action).",
        Fix: "Delete the action.",
        AccessAnalyzer: "REDUNDANT_ACTION"
    );

    public override PolicyKind AppliesTo => PolicyKind.Any;

    public override void Check(PolicyCheck check)
    {
        foreach (CheckedStatement statement in check.Statements)
        {
            foreach (
                (CheckedAction action, CheckedAction by) in RepeatedItems.Of(
                    statement.Actions?.Items ?? [],
                    Text,
                    CheckedActionCover.Covers,
                    check.Work
                )
            )
            {
                check.Report(Definition, action.Text.Span, action.Text.Value, by.Text.Value);
            }
        }
    }

    private static string Text(CheckedAction action) => action.Text.Value.ToLowerInvariant();
}
