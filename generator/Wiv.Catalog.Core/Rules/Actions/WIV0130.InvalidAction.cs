using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Suggestions;

namespace Wiv.Catalog.Core.Rules.Actions;

/// <summary>WIV0130: an action that the service does not have.</summary>
internal sealed class InvalidAction() : PolicyRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0130",
        RuleCategory.Actions,
        "Action does not exist",
        "'{0}' {1}",
        Severity.Error,
        Why: "IAM accepts the name, but it grants nothing. See the [check](https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-invalid-action) and [the actions of each service](https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html).",
        Fix: "Use the service's name for the action, which can differ from the SDK operation: `ListObjects` needs `s3:ListBucket`.",
        AccessAnalyzer: "INVALID_ACTION"
    );

    public override PolicyKind AppliesTo => PolicyKind.Any;

    public override void Check(PolicyCheck check)
    {
        foreach (CheckedAction action in PolicyActions.All(check).Where(PolicyActions.IsNamed))
        {
            if (action.Prefix.Length == 0 || action.Name.Length == 0)
            {
                check.Report(
                    Definition,
                    action.Text.Span,
                    action.Text.Value,
                    "is not an action; write service:Action, such as s3:GetObject"
                );
            }
            else if (
                !action.IsPattern
                && action.Service is { } service
                && service.FindAction(action.Name) is null
                && !ResourcePolicies.TakesOld(check.Policy, action)
            )
            {
                string? suggestion = check.SuggestionFor(action);
                check.ReportWithSuggestion(
                    Definition,
                    action.Text.Span,
                    suggestion,
                    action.Text.Value,
                    ActionExistence.FlawOfName(service, action.Name) + DidYouMean.Phrase(suggestion)
                );
            }
        }
    }
}
