using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Actions;

/// <summary>The rules about actions: every rule of this folder is here.</summary>
internal static class ActionRules
{
    public static IReadOnlyList<PolicyRule> All { get; } =
    [
        new InvalidAction(),
        new InvalidServiceInAction(),
        new InvalidService(),
        new UnsupportedActionInPolicy(),
        new RedundantAction(),
        new RedundantStatement(),
        new WildcardInServiceName(),
        new ReadWildcardThatWrites(),
        new WildcardOfOneAction(),
        new WildcardOfNoAction(),
        new WriteOnEverything(),
        new ActionOfWiderStatement(),
        new RetiredServiceAction(),
    ];
}
