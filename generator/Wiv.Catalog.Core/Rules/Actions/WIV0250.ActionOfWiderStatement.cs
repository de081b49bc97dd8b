using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Actions;

/// <summary>WIV0250: an action that another statement grants already.</summary>
internal sealed class ActionOfWiderStatement() : PolicyRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0250",
        RuleCategory.Actions,
        "Action already granted by another statement",
        "'{0}' adds nothing: another statement grants '{1}' on the same or more resources, under the same or no condition",
        Severity.Info,
        Why: "Anyone who deletes the statement to take the permission away takes nothing away. See [how statements add up](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html).",
        Fix: "Delete the narrower one; or, if it was meant to be the only one, the wider."
    );

    /// <summary>About what it takes to look at two statements, beside their resources.</summary>
    private const int PairSteps = 64;

    public override PolicyKind AppliesTo => PolicyKind.Granting;

    public override void Check(PolicyCheck check)
    {
        GrantedActions[] statements =
        [
            .. check
                .Statements.Where(statement =>
                    statement is { Actions.IsNot: false, Resources.IsNot: false } and ({ IsAllow: true } or { IsDeny: true })
                )
                .Select(statement => new GrantedActions(statement)),
        ];
        if (statements.Length < 2)
        {
            return;
        }

        var told = new HashSet<CheckedAction>();
        var index = new ActionIndex(statements, check.Work);
        for (int inner = 0; inner < statements.Length; inner++)
        {
            foreach (int outer in index.Find(statements[inner]).Where(place => place != inner))
            {
                if (!check.Work.Spend(PairSteps))
                {
                    return;
                }

                Check(check, statements[inner], statements[outer], inner < outer, told);
            }
        }
    }

    /// <param name="check">Where to report.</param>
    /// <param name="inner">The statement whose actions may be there already.</param>
    /// <param name="outer">The statement that may have them.</param>
    /// <param name="isEarlier">Whether the inner one comes first: of two that are the same the later is told.</param>
    /// <param name="told">Those that are told already.</param>
    private static void Check(
        PolicyCheck check,
        GrantedActions inner,
        GrantedActions outer,
        bool isEarlier,
        HashSet<CheckedAction> told
    )
    {
        foreach (CheckedAction action in inner.Actions)
        {
            // The action is asked for first: most pairs of statements have none in common, and resources take longer to compare.
            CheckedAction? wider = told.Contains(action) ? null : outer.Find(action);
            if (wider is null)
            {
                continue;
            }

            if (!outer.IsWiderThan(inner, check.Work) || inner.Text == outer.Text)
            {
                return;
            }

            bool keepsSame = isEarlier && CheckedActionCover.Covers(action, wider) && inner.IsWiderThan(outer, check.Work);
            if (!keepsSame)
            {
                told.Add(action);
                check.Report(Definition, action.Text.Span, action.Text.Value, wider.Text.Value);
            }
        }
    }
}
