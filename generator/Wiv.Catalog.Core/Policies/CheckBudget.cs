using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Policies;

/// <summary>What one check of policies may spend, however many they are.</summary>
internal sealed class CheckBudget
{
    /// <summary>On comparing what stands in a policy with one another.</summary>
    public Work Comparisons { get; } = new(Budgets.Comparisons);

    /// <summary>On searching what was probably meant.</summary>
    public Work Searches { get; } = new(Budgets.Searches);

    /// <summary>On findings.</summary>
    public Work Findings { get; } = new(Budgets.Findings);
}
