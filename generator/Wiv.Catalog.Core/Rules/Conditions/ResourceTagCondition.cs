using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Conditions;

/// <summary>Conditions that ask for a tag of the resource, and the services that never tell of one.</summary>
internal static class ResourceTagCondition
{
    /// <summary>
    /// Whether the condition fails where the request has no such key. With IfExists or a Not it holds there, which is another
    /// matter.
    /// </summary>
    public static bool Requires(CheckedCondition condition) =>
        ConditionKeys.IsResourceTag(condition.Key.Value)
        && condition.Operator is { IsKnown: true, IsNegated: false, HasIfExists: false, IsNull: false, IsForAllValues: false };

    /// <summary>The actions of services none of whose actions and resources carry aws:ResourceTag.</summary>
    public static IEnumerable<CheckedAction> Unsupported(CheckedStatement statement) =>
        statement.Actions is { IsNot: false } actions
            ? actions.Items.Where(action => action.Service is { } s && !Carries(s))
            : [];

    private static bool Carries(AwsService service) => service.ConditionKeys.Any(key => ConditionKeys.IsResourceTag(key.Key));
}
