using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Resources;

/// <summary>The rules about resources: every rule of this folder is here.</summary>
internal static class ResourceRules
{
    public static IReadOnlyList<PolicyRule> All { get; } =
    [
        new InvalidArnPrefix(),
        new MissingArnField(),
        new InvalidArnServiceCase(),
        new InvalidPartition(),
        new InvalidArnRegion(),
        new InvalidArnAccount(),
        new InvalidArnResource(),
        new ArnRegionNotAllowed(),
        new ArnAccountNotAllowed(),
        new MissingArnRegion(),
        new MissingArnAccount(),
        new InvalidRegion(),
        new UnsupportedResourceInPolicy(),
        new NamelessResource(),
        new RedundantResource(),
        new ResourceThatNoActionTakes(),
        new RequiredResourceMissing(),
        new NameThatNoResourceHas(),
    ];
}
