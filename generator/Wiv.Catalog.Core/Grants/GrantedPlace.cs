using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Grants;

/// <summary>A resource on which a statement allows its actions, and the condition keys that requests must have for it.</summary>
/// <param name="Resource">The resource.</param>
/// <param name="Keys">Those of the keys that only some requests have.</param>
internal sealed record GrantedPlace(CheckedResource Resource, IReadOnlyList<string> Keys)
{
    /// <summary>Whether the resource may be of the type.</summary>
    public bool IsOf(ActionResourceType type, ResourceFit fits) => Resource.IsEverything || fits.IsOf(type.Type, Resource);

    /// <summary>The first key that requests for the action lack on resources of the type; <see langword="null"/> for none.</summary>
    public string? Lacking(AwsAction action, ActionResourceType? type) =>
        Keys.FirstOrDefault(key => !RequestKeys.Has(action, type, key));
}
