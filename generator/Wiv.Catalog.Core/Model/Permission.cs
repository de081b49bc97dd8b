namespace Wiv.Catalog.Core.Model;

/// <summary>A permission: a row of the docs.</summary>
/// <param name="Action">The action, as the catalog spells it.</param>
/// <param name="Resource">What it is granted on; absent in a broken catalog, where the row gives its constant and no more.</param>
/// <param name="Condition">When it holds; always, if absent.</param>
/// <param name="IsComplete">All that the row names is there, so that it can be granted as it was meant.</param>
/// <param name="Why">The reason.</param>
internal sealed record Permission(string Action, Resource? Resource, Condition? Condition, bool IsComplete, string Why)
{
    /// <summary>The findings on it that are meant to be.</summary>
    public EquatableArray<Acceptance> Accepted { get; init; }
}
