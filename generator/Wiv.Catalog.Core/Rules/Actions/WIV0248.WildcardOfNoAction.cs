using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Suggestions;

namespace Wiv.Catalog.Core.Rules.Actions;

/// <summary>WIV0248: a wildcard that takes in no action.</summary>
internal sealed class WildcardOfNoAction() : PolicyRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0248",
        RuleCategory.Actions,
        "Wildcard matches no action",
        "'{0}' matches no action {1}",
        Severity.Warning,
        Why: "The pattern grants nothing yet, and whatever AWS adds under it is granted unseen. See [the actions of each service](https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html).",
        Fix: "Use a pattern or a name that the service has, or delete it."
    );

    public override PolicyKind AppliesTo => PolicyKind.Any;

    public override void Check(PolicyCheck check)
    {
        foreach (CheckedAction action in PolicyActions.All(check))
        {
            if (action is not { IsPattern: true, Service: { } service, Matches.Count: 0 } || !PolicyActions.IsNamed(action))
            {
                continue;
            }

            IReadOnlyList<RetiredAction> retired = service.ExpandRetired(action.Name);
            string? suggestion = retired.Count > 0 ? null : check.SuggestionFor(action);
            check.ReportWithSuggestion(
                Definition,
                action.Text.Span,
                suggestion,
                action.Text.Value,
                retired.Count > 0
                    ? $"any more: {PolicyActions.List([.. retired.Select(old => $"{service.Prefix}:{old.Name}")])} was last there on {retired[0].LastSeen}"
                    : $"of '{service.Prefix}' (AWS reference {AwsReference.Date}){DidYouMean.Phrase(suggestion)}"
            );
        }
    }
}
