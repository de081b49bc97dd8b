using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Rules.Reasons;

/// <summary>WIV0304: AWS added actions to a wildcard since a person last looked at it.</summary>
internal sealed class ReviewOutdated() : PolicyRule(Definition)
{
    private const int MostShown = 5;

    public static readonly Rule Definition = new(
        "WIV0304",
        RuleCategory.Reasons,
        "Wildcard has grown since its review",
        "'{0}' was reviewed on {1}; since then AWS has added {2}; look at them and set 'reviewed' to today",
        Severity.Warning,
        Why: "A wildcard also grants what AWS adds later. `reviewed` says until when someone has looked; nobody has agreed to what came later.",
        Fix: "Look at the actions that the message names. If the reason still fits, set `reviewed` to today; if not, narrow the wildcard."
    );

    public override PolicyKind AppliesTo => PolicyKind.Identity;

    public override void Check(PolicyCheck check)
    {
        foreach (CheckedStatement row in check.Statements.Where(row => row is { Reviewed: not null, Actions.IsNot: false }))
        {
            PositionedText reviewed = row.Reviewed!.Value;
            // Days are written so that their order as texts is their order in time.
            if (string.CompareOrdinal(reviewed.Value, AwsReference.Date) >= 0)
            {
                continue;
            }

            foreach (CheckedAction action in row.Actions?.Items.Where(action => action.IsPattern) ?? [])
            {
                // The reference tells the actions that came after its details; when exactly between the two dates, nobody says.
                string[] added = action.Matches.Where(match => !match.HasDetails).Select(match => match.FullName).ToArray();
                if (added.Length > 0)
                {
                    check.Report(Definition, reviewed.Span, action.Text.Value, reviewed.Value, Some(added));
                }
            }
        }
    }

    private static string Some(string[] actions) =>
        string.Join(", ", actions.Take(MostShown))
        + (actions.Length > MostShown ? $" and {actions.Length - MostShown} more" : "");
}
