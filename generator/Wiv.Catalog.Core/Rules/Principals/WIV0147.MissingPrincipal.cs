using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Principals;

/// <summary>WIV0147: a statement of a trust policy without a principal.</summary>
internal sealed class MissingPrincipal() : PolicyRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0147",
        RuleCategory.Principals,
        "Trust statement without a principal",
        "the statement has neither Principal nor NotPrincipal; name who may assume the role",
        Severity.Error,
        Why: "IAM rejects the policy: a trust policy says who may assume the role. "
            + "See [Access Analyzer's check](https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-missing-principal).",
        Fix: "Add a `Principal`.",
        AccessAnalyzer: "MISSING_PRINCIPAL"
    );

    public override PolicyKind AppliesTo => PolicyKind.Trust;

    public override void Check(PolicyCheck check)
    {
        foreach (CheckedStatement statement in check.Statements)
        {
            if (statement.Principals is null)
            {
                check.Report(Definition, statement.Span);
            }
        }
    }
}
