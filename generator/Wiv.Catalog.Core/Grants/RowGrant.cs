using Wiv.Catalog.Core.Linking;

namespace Wiv.Catalog.Core.Grants;

/// <summary>That a row grants an action.</summary>
/// <param name="Row">The row.</param>
/// <param name="By">The action of the row that does it.</param>
/// <param name="Kind">How.</param>
/// <param name="TakesEffect">Whether the action can act on the row's resource at all.</param>
internal sealed record RowGrant(Row Row, string By, GrantKind Kind, bool TakesEffect);
