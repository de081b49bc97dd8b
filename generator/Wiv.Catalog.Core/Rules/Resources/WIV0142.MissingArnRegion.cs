using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Resources;

/// <summary>WIV0142: no region in an ARN that needs one.</summary>
internal sealed class MissingArnRegion : PolicyRule
{
    public static readonly Rule Definition = new(
        "WIV0142",
        "No region in an ARN that needs one",
        "'{0}' has no region, and the ARNs of such resources of '{1}' have one; write it, or '*'",
        Severity.Error,
        new RuleHelp(
            Why: "Every such resource has its region in its ARN, so an ARN without one matches none. See the [check](https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-missing-arn-region) and [the ARN formats of each service](https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html).",
            Fix: "Write the region, or `*` for all.",
            Bad: """
            {
              "Version": "2012-10-17",
              "Statement": [
                { "Effect": "Allow", "Action": "sqs:SendMessage", "Resource": "arn:aws:sqs::123456789012:orders" }
              ]
            }
            """,
            Good: """
            {
              "Version": "2012-10-17",
              "Statement": [
                { "Effect": "Allow", "Action": "sqs:SendMessage", "Resource": "arn:aws:sqs:us-east-1:123456789012:orders" }
              ]
            }
            """
        )
    )
    {
        AccessAnalyzer = "MISSING_ARN_REGION",
    };

    public override Rule Rule => Definition;

    public override void Check(PolicyCheck check)
    {
        foreach ((CheckedResource resource, ArnPattern arn) in ResourceArns.Arns(check))
        {
            if (arn.Region.Length == 0 && ResourceArns.AllFitting(arn, format => format.HasRegion))
            {
                check.Report(Definition, resource.Text.Span, resource.Text.Value, arn.Service);
            }
        }
    }
}
