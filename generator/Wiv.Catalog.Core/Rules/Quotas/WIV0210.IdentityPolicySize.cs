using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Quotas;

/// <summary>WIV0210: an identity policy that is longer than a managed policy may be.</summary>
internal sealed class IdentityPolicySize() : QuotaRule(PolicyQuotas.Managed)
{
    public static readonly Rule Definition = new(
        "WIV0210",
        "Policy longer than a managed policy may be",
        "the policy has {0} characters without white space, more than the {1} of a managed policy; split it",
        Severity.Warning,
        new RuleHelp(
            Why: "IAM rejects a managed policy that is longer. Inline policies have quotas of their own, for all of a user, a group or a role together. "
                + "See [IAM's quotas](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html#reference_iam-quotas-entity-length).",
            Fix: "Split the policy into several, or say more with fewer statements.",
            Bad: Example(new string('x', PolicyQuotas.Managed)),
            Good: Example("x")
        )
    )
    {
        AccessAnalyzer = "POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA",
    };

    public override Rule Rule => Definition;

    public override PolicyKind AppliesTo => PolicyKind.Identity;

    private static string Example(string name) =>
        $$"""
            {
              "Version": "2012-10-17",
              "Statement": [
                { "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::shop/{{name}}" }
              ]
            }
            """;
}
