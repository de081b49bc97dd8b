using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Resources;

/// <summary>WIV0199: an ARN that ends in its fifth colon.</summary>
internal sealed class NamelessResource() : PolicyRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0199",
        RuleCategory.Resources,
        "ARN without a resource",
        "'{0}' has nothing after its last colon and matches no resource; write a name there, or '*'",
        Severity.Warning,
        Why: "IAM accepts the policy, but no resource has such an ARN: an Allow grants nothing on it, and a Deny denies nothing. See [the ARN formats of each service](https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html).",
        Fix: "Write the name after the last colon, or `*` for all. If the actions take no resource, write `*` as the whole resource."
    );

    public override PolicyKind AppliesTo => PolicyKind.Any;

    public override void Check(PolicyCheck check)
    {
        foreach ((CheckedResource resource, ArnPattern arn) in ResourceArns.Arns(check))
        {
            // The formats of the service tell it as well, and show what would be right.
            if (arn.Resource.Length == 0 && !ResourceArns.IsJudged(arn))
            {
                check.Report(Definition, resource.Text.Span, resource.Pattern);
            }
        }
    }
}
