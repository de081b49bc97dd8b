using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Rules.Reasons;

/// <summary>WIV0305: a reason that speaks of what other actions of the service do.</summary>
internal sealed class ReasonOfOtherActions : PolicyRule
{
    public static readonly Rule Definition = new(
        "WIV0305",
        "The reason is that of other actions",
        "the reason of '{0}' has no word of the actions that it takes in, and speaks of {1} as {2} does; grant what is meant, or say what this is for",
        Severity.Warning,
        new RuleHelp(
            Why: "A wildcard was chosen by its verb, and the reason was written for what one thought it takes in. The reviewer reads of one thing and "
                + "grants another; the service calls the one and is denied.",
            Fix: "Look at what the wildcard takes in, which the docs list. Grant the action that the message names, or write the reason for what is granted.",
            Bad: """
            catalog: Shop
            policies:
              ShopPolicy:
                permissions:
                  - { action: "s3:Describe*", resource: "*", why: Look at the lens of the storage }
            """,
            Good: """
            catalog: Shop
            policies:
              ShopPolicy:
                permissions:
                  - { action: "s3:GetStorageLens*", resource: "*", why: Look at the lens of the storage }
            """
        )
    );

    public override Rule Rule => Definition;

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
