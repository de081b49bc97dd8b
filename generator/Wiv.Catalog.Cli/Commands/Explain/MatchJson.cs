using Wiv.Catalog.Core.Aws.Reference;

namespace Wiv.Catalog.Cli.Commands.Explain;

/// <summary>An action of AWS.</summary>
/// <param name="Action">Its name.</param>
/// <param name="AccessLevel">Its access level.</param>
/// <param name="ResourceTypes">What it acts on.</param>
/// <param name="ConditionKeys">The condition keys it knows.</param>
/// <param name="Dependents">Actions needed with it; <see langword="null"/> when the action is too new for that to be known.</param>
/// <param name="PermissionOnly">Whether it is granted but never called; the same.</param>
internal sealed record MatchJson(
    string Action,
    string AccessLevel,
    IEnumerable<ResourceTypeJson> ResourceTypes,
    IEnumerable<string> ConditionKeys,
    IEnumerable<string>? Dependents,
    bool? PermissionOnly
)
{
    public static MatchJson Of(AwsAction action) =>
        new(
            action.FullName,
            AccessLevelNames.Of(action),
            action.ResourceTypes.Select(type => new ResourceTypeJson(type.Name, type.IsRequired)),
            ActionDetails.ConditionKeys(action),
            action.HasDetails ? action.Dependents : null,
            action.HasDetails ? action.IsPermissionOnly : null
        );
}
