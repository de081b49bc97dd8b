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
        "'{0}' passes the role to any service that accepts it{1}",
        Severity.Warning,
        Why: "A role often trusts several services, and may come to trust more. A role that is meant for one should not be passed to another, where others may use it. See [passing a role to a service](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html).",
        Fix: "Add a condition on `iam:PassedToService` that names the service, with an operator that does not hold where the key is missing."
    );

    private const string Key = "iam:PassedToService";

    public override PolicyKind AppliesTo => PolicyKind.Granting;

    public override void Check(PolicyCheck check)
    {
        foreach (CheckedStatement statement in check.Statements)
        {
            if (statement is not { IsAllow: true, Actions: { IsNot: false } actions } || Limits.Requires(statement, Key))
            {
                continue;
            }

            // All of IAM is told by other rules: there the service is the least of it.
            foreach (CheckedAction action in actions.Items.Where(action => action.Name != "*" && action.Includes("iam:PassRole")))
            {
                check.Report(Definition, action.Text.Span, action.Text.Value, Advice(statement));
            }
        }
    }

    /// <summary>What is missing: the service, or only that the request must name one.</summary>
    private static string Advice(CheckedStatement statement) =>
        statement.Conditions.FirstOrDefault(condition => condition.IsOn(Key) && Limits.IsStrictIfThere(condition)) is { } loose
            ? $" where the request does not name one, for '{loose.Operator}' holds without {Key}; write '{loose.Operator.Name}'"
            : $"; name the service in a condition on {Key}";
}
