using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Rules.Quotas;

/// <summary>WIV0211: a trust policy that is longer than an account without a higher quota takes.</summary>
internal sealed class TrustPolicySize() : QuotaRule(Budgets.Trust)
{
    public static readonly Rule Definition = new(
        "WIV0211",
        "Trust policy longer than its quota",
        "the trust policy has {0} characters without white space, more than the {1} of an account's first quota; shorten it, or ask for a higher quota",
        Severity.Warning,
        new RuleHelp(
            Why: "IAM rejects the policy unless the account was granted a higher quota. "
                + "See [IAM's quotas](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html#reference_iam-quotas-entity-length).",
            Fix: "Trust fewer principals by name, such as an account with a condition on `aws:PrincipalArn`.",
            Bad: Example(new string('x', Budgets.Trust)),
            Good: Example("x")
        )
    )
    {
        AccessAnalyzer = "POLICY_SIZE_EXCEEDS_ROLE_TRUST_POLICY_QUOTA",
    };

    public override Rule Rule => Definition;

    public override PolicyKind AppliesTo => PolicyKind.Trust;

    private static string Example(string name) =>
        $$"""
            {
              "Version": "2012-10-17",
              "Statement": [
                { "Effect": "Allow", "Principal": { "Service": "ec2.amazonaws.com" }, "Action": "sts:AssumeRole", "Condition": { "StringEquals": { "aws:SourceArn": "arn:aws:s3:::shop/{{name}}" } } }
              ]
            }
            """;
}
