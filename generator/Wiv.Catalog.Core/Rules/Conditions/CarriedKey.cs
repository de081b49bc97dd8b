using System.Runtime.CompilerServices;
using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Grants;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Conditions;

/// <summary>Whether the requests for a statement's actions have a condition key.</summary>
internal static class CarriedKey
{
    /// <summary>A statement may have hundreds of conditions, and each asks for the same actions.</summary>
    private static readonly ConditionalWeakTable<ElementList<CheckedAction>, IReadOnlyList<AwsAction>> Known = new();

    /// <summary>
    /// The actions of the statement, when each is known and the key is one that only some actions carry; otherwise nothing can
    /// be told, and none.
    /// </summary>
    public static IReadOnlyList<AwsAction> Actions(CheckedStatement statement, CheckedCondition condition)
    {
        if (
            condition.Operator.HasIfExists
            || !condition.Operator.IsKnown
            || statement.Actions is not { IsNot: false, Items.Count: > 0 } actions
            || !RequestKeys.IsSelective(condition.Key.Value)
        )
        {
            return [];
        }

        return Known.GetValue(actions, All);
    }

    /// <summary>Each action once, where every item matches one.</summary>
    private static IReadOnlyList<AwsAction> All(ElementList<CheckedAction> actions) =>
        actions.Items.All(action => action.Matches.Count > 0)
            ? [.. actions.Items.Select(action => action.Matches).Distinct().SelectMany(matches => matches).Distinct()]
            : [];

    /// <summary>The resource types of an action that one of the statement's resources can be of.</summary>
    public static IEnumerable<ActionResourceType> Types(AwsAction action, ElementList<CheckedResource> resources) =>
        action.ResourceTypes.Where(type =>
            resources.Items.Any(resource => type.Type.ArnFormats.Any(format => ArnOverlap.CanBe(resource, format)))
        );
}
