using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Resources;

/// <summary>WIV0190: an ARN of another service in the policy of a resource.</summary>
internal sealed class UnsupportedResourceInPolicy() : PolicyRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0190",
        RuleCategory.Resources,
        "Resource of another service in a resource policy",
        "'{0}' is a resource of {1}, and the policy is that of a resource of {2}; name the resource that the policy is attached to",
        Severity.Error,
        Why: "The service rejects the policy, or the statement matches nothing: the policy of a resource is about that resource. See [Access Analyzer's check](https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-unsupported-resource-arn-in-policy).",
        Fix: "Name the resource itself.",
        AccessAnalyzer: "UNSUPPORTED_RESOURCE_ARN_IN_POLICY"
    );

    public override PolicyKind AppliesTo => PolicyKind.Resource;

    public override void Check(PolicyCheck check)
    {
        if (ResourcePolicies.Of(check.Policy) is not { Arns.Length: > 0 } service)
        {
            return;
        }

        foreach ((CheckedResource resource, ArnPattern arn) in ResourceArns.Arns(check))
        {
            if (!ArnPattern.IsOpen(arn.Service) && !service.Arns.Contains(arn.Service, StringComparer.OrdinalIgnoreCase))
            {
                check.Report(Definition, resource.Text.Span, resource.Text.Value, arn.Service, service.Service);
            }
        }
    }
}
