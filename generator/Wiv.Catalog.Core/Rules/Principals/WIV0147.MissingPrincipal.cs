using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Principals;

/// <summary>WIV0147: a statement of a trust policy without a principal.</summary>
internal sealed class MissingPrincipal() : PolicyRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0147",
        RuleCategory.Principals,
        "Statement without a principal",
        "the statement has neither Principal nor NotPrincipal; {0}",
        Severity.Error,
        Why: "AWS rejects the policy: a trust policy says who may assume the role, and the policy of a resource who may do something with it. "
            + "See [Access Analyzer's check](https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-missing-principal).",
        Fix: "Add a `Principal`.",
        AccessAnalyzer: "MISSING_PRINCIPAL"
    );

    public override PolicyKind AppliesTo => PolicyKind.WithPrincipals | PolicyKind.ResourceControl;

    public override void Check(PolicyCheck check)
    {
        foreach (CheckedStatement statement in check.Statements)
        {
            if (statement.Principals is null)
            {
                check.Report(Definition, statement.Span, Advice(check.Policy.Kind));
            }
        }
    }

    private static string Advice(PolicyKind kind) =>
        kind switch
        {
            PolicyKind.Trust => "name who may assume the role",
            PolicyKind.ResourceControl => "write \"Principal\": \"*\"",
            _ => "name whom it is about",
        };
}
