using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Suggestions;

namespace Wiv.Catalog.Core.Rules.Actions;

/// <summary>WIV0131: a service prefix that does not exist.</summary>
internal sealed class InvalidServiceInAction() : PolicyRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0131",
        RuleCategory.Actions,
        "Service of an action does not exist",
        "'{0}' is not a service prefix (AWS reference {1}){2}",
        Severity.Error,
        Why: "IAM accepts the prefix, but it grants nothing. See the [check](https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-invalid-service-in-action) and [the prefix of each service](https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html).",
        Fix: "Use IAM's prefix for the service, which is not always its name: OpenSearch Service is `es`.",
        AccessAnalyzer: "INVALID_SERVICE_IN_ACTION"
    );

    public override PolicyKind AppliesTo => PolicyKind.Any;

    public override void Check(PolicyCheck check)
    {
        foreach (CheckedAction action in PolicyActions.All(check).Where(PolicyActions.IsNamed))
        {
            if (
                action.Prefix.Length > 0
                && action.Name.Length > 0
                && !PolicyActions.HasWildcardService(action)
                && !PolicyActions.IsServiceTaken(action.Prefix)
            )
            {
                string? suggestion = check.SuggestionFor(action);
                check.ReportWithSuggestion(
                    Definition,
                    action.Text.Span,
                    suggestion,
                    action.Prefix,
                    AwsReference.Date,
                    DidYouMean.Phrase(suggestion)
                );
            }
        }
    }
}
