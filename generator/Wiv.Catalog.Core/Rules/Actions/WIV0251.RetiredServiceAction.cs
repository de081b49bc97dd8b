using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Actions;

/// <summary>WIV0251: an action of a service that is gone.</summary>
internal sealed class RetiredServiceAction() : PolicyRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0251",
        RuleCategory.Actions,
        "Action of a retired service",
        "'{0}' no longer grants anything: the AWS reference has had no service '{1}' since {2}{3}",
        Severity.Warning,
        Why: "IAM still accepts the actions of some services that AWS has shut down, but they allow nothing. See [the services that there are](https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html).",
        Fix: "Delete the action, or use the service that replaced it."
    );

    public override PolicyKind AppliesTo => PolicyKind.Any;

    public override void Check(PolicyCheck check)
    {
        foreach (CheckedAction action in PolicyActions.All(check).Where(PolicyActions.IsNamed))
        {
            if (
                action.Prefix.Length > 0
                && AwsReference.FindRetired(action.Prefix) is { } retired
                && PolicyActions.IsServiceTaken(action.Prefix)
            )
            {
                check.Report(
                    Definition,
                    action.Text.Span,
                    action.Text.Value,
                    retired.Prefix,
                    retired.GoneBy,
                    retired.ReplacedBy is null ? "" : $"; it was replaced by '{retired.ReplacedBy}'"
                );
            }
        }
    }
}
