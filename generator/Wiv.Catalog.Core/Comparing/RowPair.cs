using Wiv.Catalog.Core.Linking;

namespace Wiv.Catalog.Core.Comparing;

/// <summary>A row before and after; one of them is absent when the row was added or removed.</summary>
internal sealed record RowPair(Row? Old, Row? New);
