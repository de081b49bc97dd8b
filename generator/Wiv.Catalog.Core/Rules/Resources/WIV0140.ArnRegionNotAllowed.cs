using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Resources;

/// <summary>WIV0140: a region in an ARN that has none.</summary>
internal sealed class ArnRegionNotAllowed() : PolicyRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0140",
        RuleCategory.Resources,
        "Region not allowed in an ARN",
        "'{0}' has the region '{1}', but the ARNs of such resources of '{2}' have none; leave the field empty",
        Severity.Error,
        Why: "Resources of a global service are in no region, and their ARNs have none. See the [check](https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-arn-region-not-allowed) and [the ARN formats of each service](https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html).",
        Fix: "Leave the region empty, but keep its colon.",
        AccessAnalyzer: "ARN_REGION_NOT_ALLOWED"
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
                && ResourceArns.AllFitting(arn, format => !format.HasRegion)
            )
            {
                check.Report(Definition, resource.Text.Span, resource.Text.Value, arn.Region, arn.Service);
            }
        }
    }
}
