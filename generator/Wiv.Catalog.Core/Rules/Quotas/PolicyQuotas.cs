using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Quotas;

/// <summary>Counts policies against what IAM takes.</summary>
internal static class PolicyQuotas
{
    /// <summary>By how many characters the policies are more than one role takes inline; 0 when they fit.</summary>
    public static int OverInlineOfRole(IEnumerable<CheckedPolicy> policies) =>
        Math.Max(0, policies.Sum(policy => policy.Size) - Budgets.InlineOfRole);
}
