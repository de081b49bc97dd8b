using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Resources;

/// <summary>WIV0142: no region in an ARN that needs one.</summary>
internal sealed class MissingArnRegion() : PolicyRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0142",
        RuleCategory.Resources,
        "Region missing in an ARN",
        "'{0}' has no region, but the ARNs of such resources of '{1}' have one; write it, or '*'",
        Severity.Error,
        Why: "Every such resource has its region in its ARN, so an ARN without one matches nothing. See the [check](https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-missing-arn-region) and [the ARN formats of each service](https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html).",
        Fix: "Write the region, or `*` for all.",
        AccessAnalyzer: "MISSING_ARN_REGION"
    );

    public override PolicyKind AppliesTo => PolicyKind.Any;

    public override FitScope Fit => FitScope.OnePart;

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
