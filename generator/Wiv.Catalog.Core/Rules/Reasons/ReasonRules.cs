using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Reasons;

/// <summary>The rules about reasons: every rule of this folder is here.</summary>
internal static class ReasonRules
{
    public static IReadOnlyList<PolicyRule> All { get; } =
    [new RepeatedReason(), new ReviewOutdated(), new ReasonOfOtherActions()];
}
