using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Principals;

/// <summary>WIV0175: a federated principal that names no provider.</summary>
internal sealed class InvalidFederatedPrincipal() : PolicyRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0175",
        RuleCategory.Principals,
        "Malformed federated principal",
        "'{0}' is neither the ARN of a SAML or OIDC provider nor a domain; write for example arn:aws:iam::123456789012:saml-provider/Corp or accounts.google.com",
        Severity.Error,
        Why: "IAM rejects the policy: a federated principal is an identity provider. "
            + "See [Access Analyzer's check](https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-invalid-federated-principal-syntax-in-role-trust-policy).",
        Fix: "Write the provider's ARN, or the domain of a provider that IAM knows by default.",
        AccessAnalyzer: "INVALID_FEDERATED_PRINCIPAL_SYNTAX_IN_ROLE_TRUST_POLICY"
    );

    public override PolicyKind AppliesTo => PolicyKind.Trust;

    public override void Check(PolicyCheck check)
    {
        foreach (CheckedStatement statement in check.Statements)
        {
            foreach (CheckedPrincipal principal in statement.Principals?.Items ?? [])
            {
                if (
                    principal.Type.Value == "Federated"
                    && principal.Example.IndexOfAny(['*', '?']) < 0
                    && FederatedProvider.Parse(principal.Example) is null
                )
                {
                    check.Report(Definition, principal.Value.Span, principal.Value.Value);
                }
            }
        }
    }
}
