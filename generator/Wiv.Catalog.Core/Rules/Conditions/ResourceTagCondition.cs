using System.Runtime.CompilerServices;
using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Conditions;

/// <summary>Conditions that ask for a tag of the resource, and the actions that know of no tags.</summary>
internal static class ResourceTagCondition
{
    /// <summary>Patterns match the same actions over and over.</summary>
    private static readonly ConditionalWeakTable<AwsAction, StrongBox<bool>> Tagged = new();

    /// <summary>
    /// Whether the condition fails where the request has no such key. With IfExists or a Not it holds there, which is another
    /// matter.
    /// </summary>
    public static bool Requires(CheckedCondition condition) =>
        ConditionKeys.IsResourceTag(condition.Key.Value)
        && condition.Operator is { IsKnown: true, IsNegated: false, HasIfExists: false, IsNull: false, IsForAllValues: false };

    /// <summary>Whether the condition is the first such one of the statement: the others say the same of its actions again.</summary>
    public static bool IsFirst(CheckedStatement statement, CheckedCondition condition) =>
        Requires(condition) && ReferenceEquals(statement.Conditions.First(Requires), condition);

    /// <summary>The actions that an item of a statement matches and whose requests have no tags.</summary>
    /// <remarks>
    /// An action that carries the tags of the request, and not those of a resource, makes the resource: Access Analyzer takes
    /// it as one that knows tags.
    /// </remarks>
    public static IReadOnlyList<AwsAction> Untagged(CheckedAction action) =>
        [.. action.Matches.Where(match => !Tagged.GetValue(match, KnowsTags).Value)];

    private static StrongBox<bool> KnowsTags(AwsAction action) =>
        new(action.AllConditionKeys.Any(key => ConditionKeys.IsTagOfResourceOrRequest(key.Key)));

    /// <summary>What fills the holes of a message about them: who, by which pattern, the key, the date, and a pronoun.</summary>
    public static string[] Words(CheckedAction action, IReadOnlyList<AwsAction> untagged, CheckedCondition condition)
    {
        string others = untagged.Count == 2 ? "1 other" : $"{untagged.Count - 1} others";
        string first = action.IsPattern ? untagged[0].FullName : action.Text.Value;
        return
        [
            untagged.Count == 1 ? $"'{first}' is" : $"'{first}' and {others} are",
            action.IsPattern ? $" by '{action.Text.Value}'" : "",
            condition.Key.Value,
            AwsReference.Date,
            untagged.Count == 1 ? "it" : "them",
        ];
    }
}
