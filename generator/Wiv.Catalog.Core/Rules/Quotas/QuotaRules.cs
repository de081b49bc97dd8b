using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Quotas;

/// <summary>The rules about AWS's quotas: every rule of this folder is here.</summary>
internal static class QuotaRules
{
    public static IReadOnlyList<PolicyRule> All { get; } =
    [new PolicyTooLong(), new NotAllCompared(), new ResourcePolicyTooLong(), .. Sizes.All];
}
