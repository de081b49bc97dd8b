using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Resources;

/// <summary>WIV0135: capitals in the service of an ARN.</summary>
internal sealed class InvalidArnServiceCase() : PolicyRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0135",
        RuleCategory.Resources,
        "Capitals in the service of an ARN",
        "'{0}' has capitals in the service '{1}', but no resource does; write '{2}'",
        Severity.Error,
        Why: "ARNs are case-sensitive, and services are in lower case. See the [check](https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-invalid-arn-service-case) and [the ARN formats of each service](https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html).",
        Fix: "Write the service in lower case.",
        AccessAnalyzer: "INVALID_ARN_SERVICE_CASE"
    );

    public override PolicyKind AppliesTo => PolicyKind.Any;

    public override FitScope Fit => FitScope.OnePart;

    public override void Check(PolicyCheck check)
    {
        foreach ((CheckedResource resource, ArnPattern arn) in ResourceArns.Arns(check))
        {
            if (arn.Service.Any(c => c is >= 'A' and <= 'Z'))
            {
                check.Report(Definition, resource.Text.Span, resource.Text.Value, arn.Service, arn.Service.ToLowerInvariant());
            }
        }
    }
}
