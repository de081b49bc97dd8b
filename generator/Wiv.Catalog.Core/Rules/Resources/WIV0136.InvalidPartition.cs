using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Suggestions;

namespace Wiv.Catalog.Core.Rules.Resources;

/// <summary>WIV0136: a partition that does not exist.</summary>
internal sealed class InvalidPartition() : PolicyRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0136",
        RuleCategory.Resources,
        "Partition does not exist",
        "'{0}' is in the partition '{1}', which does not exist{2}",
        Severity.Error,
        Why: "No resource is in a partition that does not exist. See the [check](https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-invalid-partition) and [the ARN formats of each service](https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html).",
        Fix: "Write `aws`, `aws-cn` for China or `aws-us-gov` for GovCloud.",
        AccessAnalyzer: "INVALID_PARTITION"
    );

    public override PolicyKind AppliesTo => PolicyKind.Any;

    public override FitScope Fit => FitScope.OnePart;

    public override void Check(PolicyCheck check)
    {
        foreach ((CheckedResource resource, ArnPattern arn) in ResourceArns.Arns(check))
        {
            if (!ArnPattern.IsOpen(arn.Partition) && !AwsRegions.Partitions.Contains(arn.Partition, StringComparer.Ordinal))
            {
                string? suggestion = DidYouMean.Closest(arn.Partition, AwsRegions.Partitions, check.Searches);
                check.Report(
                    Definition,
                    resource.Text.Span,
                    resource.Text.Value,
                    arn.Partition,
                    suggestion is null ? "; write aws, aws-cn or aws-us-gov" : DidYouMean.Phrase(suggestion)
                );
            }
        }
    }
}
