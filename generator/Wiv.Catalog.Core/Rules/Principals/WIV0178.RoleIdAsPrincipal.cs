using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Principals;

/// <summary>WIV0178: a principal that is the unique id of a role.</summary>
internal sealed class RoleIdAsPrincipal() : PolicyRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0178",
        RuleCategory.Principals,
        "Role ID as a principal",
        "'{0}' is the unique ID of a role; write the role's ARN",
        Severity.Warning,
        Why: "IAM replaces an ARN by the ID when the role is deleted: a new role of the same name is not trusted, and nobody can tell who was meant. See [Access Analyzer's check](https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-general-warning-invalid-role-reference).",
        Fix: "Write the role's ARN.",
        AccessAnalyzer: "INVALID_ROLE_REFERENCE"
    );

    public override PolicyKind AppliesTo => PolicyKind.WithPrincipals;

    public override void Check(PolicyCheck check)
    {
        foreach (CheckedStatement statement in check.Statements)
        {
            foreach (CheckedPrincipal principal in statement.Principals?.Items ?? [])
            {
                if (principal.Type.Value == "AWS" && UniqueIds.IsRole(principal.Example))
                {
                    check.Report(Definition, principal.Value.Span, principal.Value.Value);
                }
            }
        }
    }
}
