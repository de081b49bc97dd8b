using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Suggestions;

namespace Wiv.Catalog.Core.Rules.Resources;

/// <summary>WIV0137: a region that does not exist in an ARN.</summary>
internal sealed class InvalidArnRegion() : PolicyRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0137",
        RuleCategory.Resources,
        "Region does not exist",
        "'{0}' is in the region '{1}', which does not exist{2}",
        Severity.Error,
        Why: "No resource is in a region that does not exist. See the [check](https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-invalid-arn-region) and [the ARN formats of each service](https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html).",
        Fix: "Write the code of the region, or `*` for all.",
        AccessAnalyzer: "INVALID_ARN_REGION"
    );

    public override PolicyKind AppliesTo => PolicyKind.Any;

    public override FitScope Fit => FitScope.OnePart;

    public override void Check(PolicyCheck check)
    {
        foreach ((CheckedResource resource, ArnPattern arn) in ResourceArns.Arns(check))
        {
            if (
                arn.Region.Length > 0
                && !ArnPattern.IsOpen(arn.Region)
                && !AwsRegions.IsRegion(arn.Region)
                && AwsReference.Find(arn.Service) is not null
            )
            {
                check.Report(
                    Definition,
                    resource.Text.Span,
                    resource.Text.Value,
                    arn.Region,
                    DidYouMean.Phrase(DidYouMean.Closest(arn.Region, AwsRegions.Regions, check.Searches))
                );
            }
        }
    }
}
