using Wiv.Catalog.Core.Linking;

namespace Wiv.Catalog.Core.Grants;

/// <summary>That a row grants an action.</summary>
/// <param name="Row">The row.</param>
/// <param name="By">The action of the row that does it.</param>
/// <param name="Kind">How.</param>
/// <param name="Shortfall">Why it takes no effect; <see langword="null"/> when it does.</param>
internal sealed record RowGrant(Row Row, string By, GrantKind Kind, Shortfall? Shortfall)
{
    /// <summary>Whether the action can act on the row's resource, under its conditions, at all.</summary>
    public bool TakesEffect => Shortfall is null;
}
