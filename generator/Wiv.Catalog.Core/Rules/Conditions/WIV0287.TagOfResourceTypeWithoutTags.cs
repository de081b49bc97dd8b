using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Conditions;

/// <summary>WIV0287: a tag of a resource whose type tells none.</summary>
internal sealed class TagOfResourceTypeWithoutTags() : ConditionRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0287",
        RuleCategory.Conditions,
        "Tag of a resource type without tags",
        "requests on resources of type {0} have no '{1}' (AWS reference {2}); remove the condition for them",
        Severity.Warning,
        Why: "The action sends the tags of other types of resources, not of those that the statement names, and if the key is missing the condition fails. See [each service's condition keys](https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html).",
        Fix: "Put these resources in a statement without the condition."
    );

    public override PolicyKind AppliesTo => PolicyKind.Any;

    public override FitScope Fit => FitScope.ActionsAndResources;

    protected override void Check(PolicyCheck check, CheckedStatement statement, CheckedCondition condition)
    {
        IReadOnlyList<ActionResourceType> types = Find(statement, condition);
        if (types.Count > 0)
        {
            string names = string.Join(", ", types.Select(type => type.Name).Distinct(StringComparer.Ordinal));
            check.Report(Definition, condition.Key.Span, names, condition.Key.Value, AwsReference.Date);
        }
    }

    /// <summary>The types that the statement's resources are of, where none of them has the tag and others have; otherwise none.</summary>
    public static IReadOnlyList<ActionResourceType> Find(CheckedStatement statement, CheckedCondition condition)
    {
        string key = condition.Key.Value;
        if (
            !ConditionKeys.IsResourceTag(key)
            || statement.Resources is not { IsNot: false, Items.Count: > 0 } resources
            || resources.Items.Any(resource => resource.Arn is null)
        )
        {
            return [];
        }

        IReadOnlyList<AwsAction> actions = CarriedKey.Actions(statement, condition);
        if (actions.Any(action => ConditionKeySet.Find(action.ConditionKeys, key) is not null))
        {
            return [];
        }

        ActionResourceType[] types = [.. actions.SelectMany(action => CarriedKey.Types(action, resources))];
        return actions.Any(action => action.FindConditionKey(key) is not null) && !types.Any(type => Carries(type, key))
            ? types
            : [];
    }

    private static bool Carries(ActionResourceType type, string key) =>
        ConditionKeySet.Find(type.ConditionKeys.Concat(type.Type.ConditionKeys), key) is not null;
}
