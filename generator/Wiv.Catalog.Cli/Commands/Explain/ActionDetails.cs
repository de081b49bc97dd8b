using Wiv.Catalog.Core.Aws.Reference;

namespace Wiv.Catalog.Cli.Commands.Explain;

/// <summary>Gathers what the reference has of an action in several places.</summary>
internal static class ActionDetails
{
    /// <summary>The keys that a condition on the action can ask, beside those of every request: its own and those of its resources.</summary>
    public static IEnumerable<string> ConditionKeys(AwsAction action) =>
        action
            .ConditionKeys.Concat(action.ResourceTypes.SelectMany(type => type.ConditionKeys.Concat(type.Type.ConditionKeys)))
            .Select(key => key.Key)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Order(StringComparer.Ordinal);
}
