using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Rules.Quotas;

/// <summary>WIV0210: an identity policy that is longer than any user, group or role takes, inline or managed.</summary>
internal sealed class IdentityPolicySize() : QuotaRule(Budgets.InlineOfRole)
{
    public static readonly Rule Definition = new(
        "WIV0210",
        "Policy longer than any identity takes",
        "the policy has {0} characters without white space, more than the {1} that a role takes inline, which is the most; split it",
        Severity.Warning,
        new RuleHelp(
            Why: "IAM rejects the policy, however it is attached: a managed policy may have 6,144 characters, the inline policies of a user 2,048, of a group 5,120 and of a role 10,240 together. It is from the last of them on that Access Analyzer tells it. "
                + "See [IAM's quotas](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html#reference_iam-quotas-entity-length).",
            Fix: "Split the policy into several, or say more with fewer statements.",
            Bad: Example(new string('x', Budgets.InlineOfRole)),
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
