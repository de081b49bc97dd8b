using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Principals;

/// <summary>WIV0176: an sts action that none of the statement's principals can call.</summary>
internal sealed class MismatchedAssumeAction() : PolicyRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0176",
        RuleCategory.Principals,
        "Action not available to the principal",
        "'{0}' does not work for {1}; {2}",
        Severity.Error,
        Why: "Nobody can assume the role through the statement: SAML providers need sts:AssumeRoleWithSAML, OIDC providers sts:AssumeRoleWithWebIdentity, and all others sts:AssumeRole. See [Access Analyzer's check](https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-mismatched-action-for-principal).",
        Fix: "Use the action that fits the principal, or the provider that fits the action.",
        AccessAnalyzer: "MISMATCHED_ACTION_FOR_PRINCIPAL"
    );

    public override PolicyKind AppliesTo => PolicyKind.Trust;

    public override void Check(PolicyCheck check)
    {
        foreach (CheckedStatement statement in check.Statements)
        {
            if (
                statement
                is not {
                    IsAllow: true,
                    Actions: { IsNot: false } actions,
                    Principals: { IsNot: false, Items.Count: > 0 } principals
                }
            )
            {
                continue;
            }

            string?[] rights = principals.Items.Select(Right).ToArray();
            foreach (CheckedAction action in actions.Items)
            {
                string? name = Array.Find(
                    AssumeActions,
                    known => known.Equals(action.Text.Value, StringComparison.OrdinalIgnoreCase)
                );

                // A principal that is malformed is told elsewhere, and may have been meant for the action.
                if (name is not null && rights.All(right => right is not null && right != name))
                {
                    check.Report(
                        Definition,
                        action.Text.Span,
                        action.Text.Value,
                        principals.Items.Count == 1 ? $"'{principals.Items[0].Value.Value}'" : "any of the principals",
                        $"write {string.Join(" or ", rights.Distinct())}, or change the principal"
                    );
                }
            }
        }
    }

    private static readonly string[] AssumeActions =
    [
        "sts:AssumeRole",
        "sts:AssumeRoleWithSAML",
        "sts:AssumeRoleWithWebIdentity",
    ];

    /// <summary>The action that a principal assumes a role with; <see langword="null"/> when it cannot be told.</summary>
    private static string? Right(CheckedPrincipal principal) =>
        principal.Type.Value switch
        {
            "AWS" or "Service" => "sts:AssumeRole",
            "Federated" => FederatedProvider.Parse(principal.Example) switch
            {
                { IsSaml: true } => "sts:AssumeRoleWithSAML",
                { IsSaml: false } => "sts:AssumeRoleWithWebIdentity",
                _ => null,
            },
            _ => null,
        };
}
