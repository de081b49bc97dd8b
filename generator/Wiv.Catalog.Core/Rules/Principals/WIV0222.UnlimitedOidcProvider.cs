using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Principals;

/// <summary>WIV0222: an OIDC provider that is trusted without a condition on its claims.</summary>
internal sealed class UnlimitedOidcProvider() : PolicyRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0222",
        RuleCategory.Principals,
        "OIDC provider without a condition on claims",
        "every token from '{0}' may assume the role; add a condition on one of its claims, such as {1}:{2}",
        Severity.Warning,
        Why: "A public provider issues tokens to everyone. Without a condition on its claims, each of them lets its holder assume the role. See [Access Analyzer's check](https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-security-warning-missing-condition-key-for-oidc-principal).",
        Fix: "Add a condition on the provider's audience or subject.",
        AccessAnalyzer: "MISSING_CONDITION_KEY_FOR_OIDC_PRINCIPAL"
    );

    public override PolicyKind AppliesTo => PolicyKind.Trust;

    public override void Check(PolicyCheck check)
    {
        foreach (
            CheckedStatement statement in check.Statements.Where(statement =>
                Trusted.Allows(statement, "sts:AssumeRoleWithWebIdentity")
            )
        )
        {
            foreach ((CheckedPrincipal principal, FederatedProvider provider) in Trusted.Providers(statement))
            {
                if (!provider.IsSaml && !statement.Conditions.Any(provider.HasKey))
                {
                    check.Report(
                        Definition,
                        principal.Value.Span,
                        principal.Value.Value,
                        provider.Name,
                        provider.Name is "www.amazon.com" or "graph.facebook.com" ? "app_id" : "aud"
                    );
                }
            }
        }
    }
}
