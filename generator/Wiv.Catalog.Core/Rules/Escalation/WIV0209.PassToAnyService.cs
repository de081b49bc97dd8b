using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Escalation;

/// <summary>WIV0209: iam:PassRole without a condition on the service.</summary>
internal sealed class PassToAnyService() : PolicyRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0209",
        RuleCategory.Escalation,
        "Role passed to any service",
        "'{0}' passes the role to any service that accepts it; name the service in a condition on iam:PassedToService",
        Severity.Warning,
        Why: "A role often trusts several services, and may come to trust more. A role that is meant for one should not be passed to another, where others may use it. See [passing a role to a service](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html).",
        Fix: "Add a condition on `iam:PassedToService` that names the service."
    );

    public override PolicyKind AppliesTo => PolicyKind.Granting;

    public override void Check(PolicyCheck check)
    {
        foreach (CheckedStatement statement in check.Statements)
        {
            if (
                statement is not { IsAllow: true, Actions: { IsNot: false } actions }
                || Limits.Requires(statement, "iam:PassedToService")
            )
            {
                continue;
            }

            // All of IAM is told by other rules: there the service is the least of it.
            foreach (CheckedAction action in actions.Items.Where(action => action.Name != "*" && action.Includes("iam:PassRole")))
            {
                check.Report(Definition, action.Text.Span, action.Text.Value);
            }
        }
    }
}
