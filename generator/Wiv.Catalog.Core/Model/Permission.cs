using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Model;

/// <summary>A permission: a row of the docs.</summary>
/// <param name="Statement">What it says. In a broken catalog it has the part of it that could be read.</param>
/// <param name="IsComplete">All that the row names is there, so that it can be rendered as it was meant.</param>
/// <param name="Why">The reason.</param>
internal sealed record Permission(Statement Statement, bool IsComplete, string Why)
{
    /// <summary>The findings on it that are meant to be.</summary>
    public EquatableArray<Acceptance> Accepted { get; init; }

    /// <summary>How many permissions it grants: one for each action on each resource, and none where it denies.</summary>
    public int Count => Statement.IsDeny ? 0 : CountOf(Statement.Actions) * CountOf(Statement.Resources);

    private static int CountOf<T>(Element<T>? element)
        where T : IEquatable<T> => element is { IsNot: false } ? Math.Max(1, element.Items.Count) : 1;
}
