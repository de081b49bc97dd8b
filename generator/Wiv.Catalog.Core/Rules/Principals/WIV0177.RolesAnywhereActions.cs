using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Principals;

/// <summary>WIV0177: a trust of IAM Roles Anywhere without one of the three actions that it needs.</summary>
internal sealed class RolesAnywhereActions() : PolicyRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0177",
        RuleCategory.Principals,
        "IAM Roles Anywhere trust lacks an action",
        "IAM Roles Anywhere also needs {0}; allow it to '{1}'",
        Severity.Error,
        Why: "IAM Roles Anywhere assumes the role, sets the source identity and tags the session in one step, and cannot assume the role without all three. See [Access Analyzer's check](https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-missing-action-for-roles-anywhere-trust-policy).",
        Fix: "Allow `sts:AssumeRole`, `sts:SetSourceIdentity` and `sts:TagSession`.",
        AccessAnalyzer: "MISSING_ACTION_FOR_ROLES_ANYWHERE_TRUST_POLICY"
    );

    public override PolicyKind AppliesTo => PolicyKind.Trust;

    public override void Check(PolicyCheck check)
    {
        CheckedStatement[] trusting = [.. check.Statements.Where(statement => statement.IsAllow && Find(statement) is not null)];
        string[] missing = [.. Needed.Where(action => !trusting.Any(statement => Trusted.Allows(statement, action)))];
        if (trusting.Length > 0 && missing.Length > 0)
        {
            CheckedPrincipal principal = Find(trusting[0])!;
            check.Report(Definition, principal.Value.Span, string.Join(" and ", missing), principal.Value.Value);
        }
    }

    private static readonly string[] Needed = ["sts:AssumeRole", "sts:SetSourceIdentity", "sts:TagSession"];

    private static CheckedPrincipal? Find(CheckedStatement statement) =>
        Trusted.Of(statement, "Service").FirstOrDefault(principal => principal.Example == "rolesanywhere.amazonaws.com");
}
