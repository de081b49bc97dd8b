using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Rules.Escalation;
using Wiv.Catalog.Grammar;

namespace Wiv.Catalog.Core.Rules.Principals;

/// <summary>WIV0229: a principal of a named account that is trusted without an external id.</summary>
internal sealed class AccountWithoutExternalId() : PolicyRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0229",
        RuleCategory.Principals,
        "Account trusted without an external ID",
        "account {0} may assume the role through '{1}' for anyone who asks it to; add a condition on sts:ExternalId, or on aws:PrincipalOrgID if the account is yours",
        Severity.Warning,
        Why: "A provider that works for many customers can be made to act on your account by another customer who knows the role's ARN; the external ID says whom it acts for. See [access to accounts of third parties](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_common-scenarios_third-party.html).",
        Fix: "Add a condition on `sts:ExternalId`. For an account of your own, a condition on `aws:PrincipalOrgID` is enough."
    );

    public override PolicyKind AppliesTo => PolicyKind.Trust;

    public override void Check(PolicyCheck check)
    {
        foreach (CheckedStatement statement in check.Statements)
        {
            if (
                !Trusted.Allows(statement, "sts:AssumeRole")
                || Limits.Requires(statement, "sts:ExternalId", "aws:PrincipalOrgID", "aws:PrincipalOrgPaths")
            )
            {
                continue;
            }

            foreach (CheckedPrincipal principal in Trusted.Of(statement, "AWS"))
            {
                // As it is written: where a catalog has a parameter for the account, the account may be its own.
                string text = principal.Value.Value;
                string account = ArnPattern.Parse(text)?.Account ?? text;
                if (Characters.IsAccountId(account))
                {
                    check.Report(Definition, principal.Value.Span, account, text);
                }
            }
        }
    }
}
