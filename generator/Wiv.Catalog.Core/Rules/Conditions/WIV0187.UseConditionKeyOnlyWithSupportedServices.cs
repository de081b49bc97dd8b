using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Conditions;

/// <summary>WIV0187: a key of VPC endpoints that few services fill, for every service.</summary>
internal sealed class UseConditionKeyOnlyWithSupportedServices() : ConditionRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0187",
        RuleCategory.Conditions,
        "Key of few services used for all",
        "only some services set '{0}', but the statement covers all services; name the actions of those services",
        Severity.Warning,
        Why: "In requests to other services the key is missing, whatever the endpoint. See [global condition keys](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html).",
        Fix: "Name the actions of the services that AWS lists for the key.",
        AccessAnalyzer: "USE_CONDITION_KEY_ONLY_WITH_SUPPORTED_SERVICES"
    );

    public override PolicyKind AppliesTo => PolicyKind.Any;

    protected override void Check(PolicyCheck check, CheckedStatement statement, CheckedCondition condition)
    {
        bool isAboutAll = statement.Actions is { } actions && (actions.IsNot || actions.Items.Any(action => action.IsEverything));
        if (isAboutAll && ConditionKeys.IsOfVpcEndpoint(condition.Key.Value))
        {
            check.Report(Definition, condition.Key.Span, condition.Key.Value);
        }
    }
}
