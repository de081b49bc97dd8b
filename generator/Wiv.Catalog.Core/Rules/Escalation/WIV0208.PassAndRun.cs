using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Escalation;

/// <summary>WIV0208: iam:PassRole on every role, beside actions that run what the holder brings.</summary>
internal sealed class PassAndRun() : PolicyRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0208",
        RuleCategory.Escalation,
        "Any role for what the holder runs",
        "'{0}' on every role and {1} make {2} with any role its holder chooses; name the roles that may be passed",
        Severity.Warning,
        Why: "Anyone who runs their own code under a role has everything that the role has. If they can choose any role, that is everything that any role in the account has. See [passing a role to a service](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html).",
        Fix: "Name the intended roles in the `Resource` of `iam:PassRole`."
    );

    public override PolicyKind AppliesTo => PolicyKind.Granting;

    public override void Check(PolicyCheck check)
    {
        var runs = new Lazy<RunningService[]>(() =>
            [.. RunningService.All.Where(known => known.Actions.All(action => Allows(check.Policy, action)))]
        );
        foreach (CheckedStatement statement in check.Statements)
        {
            if (!PassesAnyRole(statement))
            {
                continue;
            }

            RunningService? service = runs.Value.FirstOrDefault(known => MayPassTo(statement, known.Service));
            if (service is not null)
            {
                CheckedAction? action = statement.Actions!.IsNot
                    ? null
                    : statement.Actions.Items.FirstOrDefault(item => item.Includes(PassRole));
                check.Report(
                    Definition,
                    action?.Text.Span ?? statement.Actions.Span,
                    action?.Text.Value ?? "NotAction",
                    string.Join(" and ", service.Actions),
                    service.What
                );
            }
        }
    }

    private const string PassRole = "iam:PassRole";

    private static bool PassesAnyRole(CheckedStatement statement) =>
        statement is { IsAllow: true, Resources: { } resources }
        && resources.Items.Any(RoleGrant.PassRole.IsWide) != resources.IsNot
        && GrantReader.Of(statement, PassRole) != Grants.None;

    /// <summary>Whether the statement's conditions let a role be passed to the service.</summary>
    private static bool MayPassTo(CheckedStatement statement, string service) =>
        statement
            .Conditions.Where(condition => condition.IsOn("iam:PassedToService") && !condition.Operator.IsNull)
            .All(condition =>
                condition.Values.Any(value => ActionPattern.Matches(value.Example, service)) != condition.Operator.IsNegated
            );

    private static bool Allows(CheckedPolicy policy, string action) =>
        policy.Statements.Any(statement => statement.IsAllow && GrantReader.Of(statement, action) != Grants.None);
}
