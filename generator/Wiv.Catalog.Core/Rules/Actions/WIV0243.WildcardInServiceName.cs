using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Actions;

/// <summary>WIV0243: a wildcard in the service of an action or an ARN.</summary>
internal sealed class WildcardInServiceName() : PolicyRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0243",
        RuleCategory.Actions,
        "Wildcard in a service name",
        "'{0}' has a wildcard in the name of the service; name the service",
        Severity.Info,
        Why: "AWS adds services every month, and the wildcard allows each of them at once. See the [check](https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-suggestion-wildcard-in-service-name).",
        Fix: "Name the services that you mean.",
        AccessAnalyzer: "WILDCARD_IN_SERVICE_NAME"
    );

    public override PolicyKind AppliesTo => PolicyKind.Any;

    public override void Check(PolicyCheck check)
    {
        foreach (CheckedAction action in PolicyActions.All(check).Where(PolicyActions.HasWildcardService))
        {
            check.Report(Definition, action.Text.Span, action.Text.Value);
        }

        foreach (CheckedResource resource in ResourceArns.Resources(check))
        {
            if (resource.Arn is { } arn && ResourcePattern.IsPattern(arn.Service))
            {
                check.Report(Definition, resource.Text.Span, resource.Text.Value);
            }
        }
    }
}
