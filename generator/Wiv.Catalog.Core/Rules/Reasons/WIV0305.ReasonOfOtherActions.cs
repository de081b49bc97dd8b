using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Rules.Reasons;

/// <summary>WIV0305: a reason that speaks of what other actions of the service do.</summary>
internal sealed class ReasonOfOtherActions() : PolicyRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0305",
        RuleCategory.Reasons,
        "Reason describes other actions",
        "the reason for '{0}' mentions none of the actions that it matches, and speaks of {1} as {2} does; grant what is meant, or say what this is for",
        Severity.Warning,
        Why: "The wildcard was chosen by its verb, and the reason was written for what its author thought it matches. The reviewer reads about one thing and grants another; the service calls the one and is denied.",
        Fix: "Look at what the wildcard matches, which the docs list. Grant the action that the message names, or write the reason for what is granted."
    );

    public override PolicyKind AppliesTo => PolicyKind.Identity;

    public override void Check(PolicyCheck check)
    {
        foreach (CheckedStatement row in check.Statements.Where(row => row is { Why: not null, Actions.IsNot: false }))
        {
            foreach (CheckedAction action in row.Actions?.Items.Where(action => action.IsPattern) ?? [])
            {
                if (action.Service is { } service && action.Matches.Count > 0)
                {
                    Check(check, row.Why!.Value, action, service);
                }
            }
        }
    }

    private static void Check(PolicyCheck check, PositionedText why, CheckedAction action, AwsService service)
    {
        string[] words = ActionWords.OfText(why.Value).ToArray();
        if (action.Matches.Any(match => ActionWords.Of(match.Name).Any(words.Contains)))
        {
            // One word in common, and a person may well have meant these actions.
            return;
        }

        AwsAction? other = service.Actions.FirstOrDefault(other =>
            other.IsReadOnly && ActionWords.Of(other.Name).Any(words.Contains)
        );
        if (other is not null)
        {
            string word = ActionWords.Of(other.Name).First(words.Contains);
            check.Report(Definition, why.Span, action.Text.Value, $"'{word}'", other.FullName);
        }
    }
}
