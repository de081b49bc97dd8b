using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Rules.Quotas;

/// <summary>Counts policies against what IAM takes.</summary>
internal static class PolicyQuotas
{
    /// <summary>By how many characters policies of these sizes are more than one role takes inline; 0 when they fit.</summary>
    public static int OverInlineOfRole(IEnumerable<int> sizes) => Math.Max(0, sizes.Sum() - Budgets.InlineOfRole);
}
