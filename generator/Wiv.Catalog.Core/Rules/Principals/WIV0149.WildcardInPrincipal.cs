using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Principals;

/// <summary>WIV0149: a wildcard in a principal, other than <c>*</c> for everybody.</summary>
internal sealed class WildcardInPrincipal() : PolicyRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0149",
        RuleCategory.Principals,
        "Wildcard in a principal",
        "'{0}' has a wildcard, which {1} principals do not allow; name them{2}",
        Severity.Error,
        Why: "IAM rejects the policy or takes the text literally: a principal is one account, role, user, service or provider. See [Access Analyzer's check](https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-unsupported-wildcard-in-principal).",
        Fix: "Name each principal, or trust the account and limit `aws:PrincipalArn` in a condition.",
        AccessAnalyzer: "UNSUPPORTED_WILDCARD_IN_PRINCIPAL"
    );

    public override PolicyKind AppliesTo => PolicyKind.WithPrincipals;

    public override void Check(PolicyCheck check)
    {
        foreach (CheckedStatement statement in check.Statements)
        {
            foreach (CheckedPrincipal principal in statement.Principals?.Items ?? [])
            {
                string type = principal.Type.Value;
                bool isEverybody = principal.Example == "*" && type is "AWS" or "*";
                if (!isEverybody && principal.Example.IndexOfAny(['*', '?']) >= 0 && PrincipalGrammar.Kinds.Contains(type))
                {
                    string aws = type == "AWS" ? ", or trust the account with a condition on aws:PrincipalArn" : "";
                    check.Report(Definition, principal.Value.Span, principal.Value.Value, type, aws);
                }
            }
        }
    }
}
