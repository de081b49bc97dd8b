using Wiv.Catalog.Core.Listing;

namespace Wiv.Catalog.Cli.Commands.List;

/// <summary>What the user asked <c>list</c> for.</summary>
/// <param name="Paths">Catalog files and folders; none means the current folder.</param>
/// <param name="Filter">Which rows to list.</param>
/// <param name="IsJson">Whether to write JSON.</param>
internal sealed record ListRequest(IReadOnlyList<string> Paths, RowFilter Filter, bool IsJson);
