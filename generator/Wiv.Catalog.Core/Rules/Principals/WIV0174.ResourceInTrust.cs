using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Principals;

/// <summary>WIV0174: Resource or NotResource in a trust policy.</summary>
internal sealed class ResourceInTrust() : PolicyRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0174",
        RuleCategory.Principals,
        "Resource in a trust policy",
        "a trust policy cannot have {0}: it applies to the role that it is attached to; remove it",
        Severity.Error,
        Why: "IAM rejects the policy: its resource is always the role itself. "
            + "See [Access Analyzer's check](https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-role-trust-policy-syntax-error-resource).",
        Fix: "Delete the element.",
        AccessAnalyzer: "ROLE_TRUST_POLICY_SYNTAX_ERROR_RESOURCE"
    );

    public override PolicyKind AppliesTo => PolicyKind.Trust;

    public override void Check(PolicyCheck check)
    {
        foreach (CheckedStatement statement in check.Statements)
        {
            if (statement.Resources is { } resources)
            {
                check.Report(Definition, resources.Span, resources.IsNot ? "NotResource" : "Resource");
            }
        }
    }
}
