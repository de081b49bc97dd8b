using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Suggestions;

namespace Wiv.Catalog.Core.Rules.Resources;

/// <summary>WIV0139: an ARN in no format that the service has.</summary>
internal sealed class InvalidArnResource() : PolicyRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0139",
        RuleCategory.Resources,
        "ARN in no format of its service",
        "'{0}' matches no ARN format of '{1}' (AWS reference {2}){3}",
        Severity.Error,
        Why: "Each service has its own formats for the part after the last colon, and no resource is written in any other way. See the [check](https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-invalid-arn-resource) and [the ARN formats of each service](https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html).",
        Fix: "Write the ARN in the format of the resource type.",
        AccessAnalyzer: "INVALID_ARN_RESOURCE"
    );

    public override PolicyKind AppliesTo => PolicyKind.Any;

    public override FitScope Fit => FitScope.OnePart;

    public override void Check(PolicyCheck check)
    {
        foreach ((CheckedResource resource, ArnPattern arn) in ResourceArns.Arns(check))
        {
            if (ResourceArns.IsJudged(arn) && (arn.Resource.Length == 0 || !ResourceArns.FitAny(arn)))
            {
                string? nearest = Nearest(arn);
                check.Report(
                    Definition,
                    resource.Text.Span,
                    resource.Text.Value,
                    arn.Service,
                    AwsReference.Date,
                    nearest is null ? "" : $"; write it as '{nearest}'"
                );
            }
        }
    }

    /// <summary>The format whose first word is the nearest.</summary>
    private static string? Nearest(ArnPattern arn)
    {
        ArnFormat[] formats = [.. ResourceArns.Formats(arn)];
        string? word = DidYouMean.Closest(FirstWord(arn.Resource), formats.Select(format => FirstWord(Resource(format))));
        return formats.FirstOrDefault(format => word is not null && FirstWord(Resource(format)) == word)?.Text;
    }

    private static string Resource(ArnFormat format) => ArnPattern.Parse(format.Text)?.Resource ?? "";

    private static string FirstWord(string resource) => resource.Split('/', ':')[0];
}
