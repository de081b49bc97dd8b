using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Principals;

/// <summary>WIV0179: a principal that is the unique id of a user.</summary>
internal sealed class UserIdAsPrincipal() : PolicyRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0179",
        RuleCategory.Principals,
        "User ID as a principal",
        "'{0}' is the unique ID of a user; write the user's ARN",
        Severity.Warning,
        Why: "IAM replaces an ARN by the ID when the user is deleted: a new user of the same name is not trusted, and nobody can tell who was meant. See [Access Analyzer's check](https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-general-warning-invalid-user-reference).",
        Fix: "Write the user's ARN.",
        AccessAnalyzer: "INVALID_USER_REFERENCE"
    );

    public override PolicyKind AppliesTo => PolicyKind.WithPrincipals;

    public override void Check(PolicyCheck check)
    {
        foreach (CheckedStatement statement in check.Statements)
        {
            foreach (CheckedPrincipal principal in statement.Principals?.Items ?? [])
            {
                if (principal.Type.Value == "AWS" && UniqueIds.IsUser(principal.Example))
                {
                    check.Report(Definition, principal.Value.Span, principal.Value.Value);
                }
            }
        }
    }
}
