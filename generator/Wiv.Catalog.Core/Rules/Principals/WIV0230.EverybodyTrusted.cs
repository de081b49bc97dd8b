using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Rules.Escalation;

namespace Wiv.Catalog.Core.Rules.Principals;

/// <summary>WIV0230: a role that every principal of every account may assume.</summary>
internal sealed class EverybodyTrusted() : PolicyRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0230",
        RuleCategory.Principals,
        "Role that anyone may assume",
        "'{0}' lets every principal of every account assume the role; name who may, or add a condition on aws:PrincipalOrgID",
        Severity.Warning,
        Why: "Anyone who knows the role's ARN has everything that the role has. See [AWS's page on principals](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-anonymous).",
        Fix: "Name the principals, or add a condition that only yours meet."
    );

    public override PolicyKind AppliesTo => PolicyKind.Trust;

    public override void Check(PolicyCheck check)
    {
        foreach (CheckedStatement statement in check.Statements)
        {
            if (!Trusted.Allows(statement, "sts:AssumeRole") || Limits.Requires(statement, Keys))
            {
                continue;
            }

            foreach (CheckedPrincipal principal in Trusted.Of(statement, "AWS").Where(principal => principal.Example == "*"))
            {
                check.Report(Definition, principal.Value.Span, principal.Value.Value);
            }
        }
    }

    /// <summary>Keys that tell who calls, or that only who was told a secret can meet.</summary>
    private static readonly string[] Keys =
    [
        "aws:PrincipalAccount",
        "aws:PrincipalArn",
        "aws:PrincipalOrgID",
        "aws:PrincipalOrgPaths",
        "aws:SourceVpc",
        "aws:SourceVpce",
        "aws:userid",
        "sts:ExternalId",
    ];
}
