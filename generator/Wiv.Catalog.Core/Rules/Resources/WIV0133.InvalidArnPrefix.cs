using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Resources;

/// <summary>WIV0133: a resource that is no ARN.</summary>
internal sealed class InvalidArnPrefix() : PolicyRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0133",
        RuleCategory.Resources,
        "Resource is not an ARN",
        "'{0}' is not an ARN; write 'arn:' and its fields, or '*'",
        Severity.Error,
        Why: "IAM rejects the policy: a resource is an ARN or `*`. See the [check](https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-invalid-arn-prefix) and [the ARN formats of each service](https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html).",
        Fix: "Write the whole ARN.",
        AccessAnalyzer: "INVALID_ARN_PREFIX"
    );

    public override PolicyKind AppliesTo => PolicyKind.Any;

    public override FitScope Fit => FitScope.OnePart;

    public override void Check(PolicyCheck check)
    {
        foreach (CheckedResource resource in ResourceArns.Resources(check))
        {
            string start = resource.Pattern.Split(':')[0];
            if (start != "arn" && !ArnPattern.IsOpen(start) && !IsShortened(check, start))
            {
                check.Report(Definition, resource.Text.Span, resource.Text.Value);
            }
        }
    }

    /// <summary>
    /// The policy of an API may leave out what API Gateway knows itself: <c>execute-api:/prod/GET/*</c>.
    /// https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-resource-policies-examples.html
    /// </summary>
    private static bool IsShortened(PolicyCheck check, string start) =>
        start == "execute-api" && check.Policy.Kind == PolicyKind.Resource;
}
