using System.Globalization;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Quotas;

/// <summary>WIV0236: a policy of a resource that is longer than its service takes.</summary>
internal sealed class ResourcePolicyTooLong() : PolicyRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0236",
        RuleCategory.Quotas,
        "Resource policy too long",
        "the policy has {0} characters without white space, more than the {1} that {2} accepts{3}; shorten it",
        Severity.Warning,
        Why: "The service rejects the policy. See [Access Analyzer's check](https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-general-warning-policy-size-exceeds-resource-policy-quota).",
        Fix: "Use fewer statements, or name an organization in a condition on `aws:PrincipalOrgID` instead of many principals.",
        AccessAnalyzer: "POLICY_SIZE_EXCEEDS_RESOURCE_POLICY_QUOTA"
    );

    public override PolicyKind AppliesTo => PolicyKind.Resource;

    public override void Check(PolicyCheck check)
    {
        if (ResourcePolicies.Of(check.Policy) is { } service && check.Policy.Size > service.Quota)
        {
            check.Report(
                Definition,
                check.Policy.Span,
                check.Policy.Size.ToString("N0", CultureInfo.InvariantCulture),
                service.Quota.ToString("N0", CultureInfo.InvariantCulture),
                service.Service,
                service.IsAdjustable ? " unless AWS has raised it" : ""
            );
        }
    }
}
