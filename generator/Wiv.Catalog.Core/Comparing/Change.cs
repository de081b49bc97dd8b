namespace Wiv.Catalog.Core.Comparing;

/// <summary>A change between two catalogs.</summary>
/// <param name="Direction">What it means for the customer.</param>
/// <param name="Kind">What happened.</param>
internal abstract record Change(Direction Direction, ChangeKind Kind);
