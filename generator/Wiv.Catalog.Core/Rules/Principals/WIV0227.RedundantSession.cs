using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Principals;

/// <summary>WIV0227: the session of a role beside the role.</summary>
internal sealed class RedundantSession() : PolicyRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0227",
        RuleCategory.Principals,
        "Redundant session principal",
        "'{0}' is a session of '{1}', which is already trusted; remove it",
        Severity.Info,
        Why: "Whoever trusts a role trusts all of its sessions. "
            + "See [Access Analyzer's check](https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-suggestion-redundant-principal-in-role-trust-policy).",
        Fix: "Delete the session, or the role if only the session was meant.",
        AccessAnalyzer: "REDUNDANT_PRINCIPAL_IN_ROLE_TRUST_POLICY"
    );

    public override PolicyKind AppliesTo => PolicyKind.Trust;

    public override void Check(PolicyCheck check)
    {
        foreach (CheckedStatement statement in check.Statements)
        {
            CheckedPrincipal[] principals =
            [
                .. (statement.Principals?.Items ?? []).Where(principal => principal.Type.Value == "AWS"),
            ];
            foreach (CheckedPrincipal session in principals)
            {
                string? role = RoleOfSession(session.Example);
                CheckedPrincipal? parent = role is null
                    ? null
                    : Array.Find(principals, principal => RoleOf(principal.Example) == role);
                if (parent is not null)
                {
                    check.Report(Definition, session.Value.Span, session.Value.Value, parent.Value.Value);
                }
            }
        }
    }

    private const string Role = "role/";

    private const string Session = "assumed-role/";

    /// <summary>Account and name of a role, from its own ARN.</summary>
    private static string? RoleOf(string principal) =>
        ArnPattern.Parse(principal) is { Service: "iam" } arn && arn.Resource.StartsWith(Role, StringComparison.Ordinal)
            ? $"{arn.Account}:{arn.Resource.Substring(arn.Resource.LastIndexOf('/') + 1)}"
            : null;

    /// <summary>Account and name of a role, from the ARN of one of its sessions, which has the role's name without its path.</summary>
    private static string? RoleOfSession(string principal)
    {
        if (
            ArnPattern.Parse(principal) is not { Service: "sts" or "iam" } arn
            || !arn.Resource.StartsWith(Session, StringComparison.Ordinal)
        )
        {
            return null;
        }

        string[] parts = arn.Resource.Substring(Session.Length).Split('/');
        return parts.Length == 2 ? $"{arn.Account}:{parts[0]}" : null;
    }
}
