using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Principals;

/// <summary>WIV0220: Allow with NotPrincipal.</summary>
internal sealed class AllowNotPrincipal() : PolicyRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0220",
        RuleCategory.Principals,
        "Allow with NotPrincipal",
        "Allow with NotPrincipal lets in everyone except those listed, including the whole world; name in Principal who may come in",
        Severity.Warning,
        Why: "Everyone who is not listed is let in, including callers without credentials and principals of other accounts. See [Access Analyzer's check](https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-security-warning-allow-with-not-principal).",
        Fix: "Name the principals in `Principal`.",
        AccessAnalyzer: "ALLOW_WITH_NOT_PRINCIPAL"
    );

    public override PolicyKind AppliesTo => PolicyKind.WithPrincipals;

    public override void Check(PolicyCheck check)
    {
        foreach (CheckedStatement statement in check.Statements)
        {
            if (statement is { IsAllow: true, Principals: { IsNot: true } principals })
            {
                check.Report(Definition, principals.Span);
            }
        }
    }
}
