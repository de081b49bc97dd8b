using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Rules.Quotas;

/// <summary>WIV0219: an identity policy that is longer than a managed policy may be, and still fits a role inline.</summary>
internal sealed class ManagedPolicySize() : QuotaRule(Budgets.Managed, Budgets.InlineOfRole)
{
    public static readonly Rule Definition = new(
        "WIV0219",
        "Policy longer than a managed policy may be",
        "the policy has {0} characters without white space, more than the {1} of a managed policy; split it, or keep it inline on a role",
        Severity.Warning,
        new RuleHelp(
            Why: "IAM rejects a managed policy that is longer. A catalog's policy is published in parts that fit; what is told of it is a part that is one statement and cannot be split. "
                + "See [IAM's quotas](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html#reference_iam-quotas-entity-length).",
            Fix: "Split the policy into several; in a catalog, the row that names most into several rows. On a role it may stay inline, where all inline policies together may have 10,240 characters.",
            Bad: Example(new string('x', Budgets.Managed)),
            Good: Example("x")
        )
    );

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
