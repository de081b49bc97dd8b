using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Actions;

/// <summary>WIV0189: an action that does nothing to the resource that the policy is of.</summary>
internal sealed class UnsupportedActionInPolicy() : PolicyRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0189",
        RuleCategory.Actions,
        "Action of another service in a resource policy",
        "'{0}' is not an action of {1}, and the policy is that of a resource of {1}; remove it",
        Severity.Error,
        Why: "The service rejects the policy: it takes its own actions alone. See [Access Analyzer's check](https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-unsupported-action-in-policy).",
        Fix: "Remove the action, and grant it in a policy of its own service.",
        AccessAnalyzer: "UNSUPPORTED_ACTION_IN_POLICY"
    );

    public override PolicyKind AppliesTo => PolicyKind.Resource;

    public override void Check(PolicyCheck check)
    {
        if (ResourcePolicies.Of(check.Policy) is not { HasOwnActions: true } service)
        {
            return;
        }

        foreach (CheckedAction action in PolicyActions.All(check))
        {
            if (action.Service is { } other && !service.Arns.Contains(other.Prefix, StringComparer.Ordinal))
            {
                check.Report(Definition, action.Text.Span, action.Text.Value, service.Service);
            }
        }
    }
}
