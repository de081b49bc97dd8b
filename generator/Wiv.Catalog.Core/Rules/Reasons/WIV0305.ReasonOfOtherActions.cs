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
            string[]? words = null;
            foreach (CheckedAction action in row.Actions?.Items.Where(action => action.IsPattern) ?? [])
            {
                if (action.Service is { } service && action.Matches.Count > 0)
                {
                    words ??= [.. ActionWords.OfText(row.Why!.Value.Value).Distinct(StringComparer.Ordinal)];
                    Check(check, row.Why!.Value, words, action, service);
                }
            }
        }
    }

    private static void Check(PolicyCheck check, PositionedText why, string[] words, CheckedAction action, AwsService service)
    {
        AwsAction[] having = [.. ServiceWords.Of(service).Having(words).Select(place => service.Actions[place])];
        if (Array.Exists(having, other => NamePattern.Matches(action.Name, other.Name)))
        {
            // One word in common, and a person may well have meant these actions.
            return;
        }

        if (Array.Find(having, other => other.IsReadOnly) is { } other)
        {
            string word = ActionWords.Of(other.Name).First(words.Contains);
            check.Report(Definition, why.Span, action.Text.Value, $"'{word}'", other.FullName);
        }
    }
}
