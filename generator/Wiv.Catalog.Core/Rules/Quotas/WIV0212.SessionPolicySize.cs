using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Rules.Quotas;

/// <summary>WIV0212: a session policy that is longer than STS takes.</summary>
internal sealed class SessionPolicySize() : QuotaRule(Budgets.Session)
{
    public static readonly Rule Definition = new(
        "WIV0212",
        "Session policy longer than its quota",
        "the session policy has {0} characters without white space, more than the {1} that STS takes; shorten it",
        Severity.Warning,
        new RuleHelp(
            Why: "STS rejects the call: the quota holds for all session policies of a call together, white space counted too, and what is over it without white space is over it with. "
                + "See [STS's quotas](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html#reference_iam-quotas-entity-length).",
            Fix: "Say more with fewer statements, or hand over the ARN of a managed policy.",
            Bad: Example(new string('x', Budgets.Session)),
            Good: Example("x")
        )
    );

    public override Rule Rule => Definition;

    public override PolicyKind AppliesTo => PolicyKind.Session;

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
